/**
 * Certificates for the loopback internet, written by hand in DER: a bare machine has Node but maybe
 * no openssl, and a private key does not belong in a repository. Made anew for every world.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export interface Authority {
  /** PEM, for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string
  /** A certificate for one host name, in PEM with its key. */
  issue(host: string): { readonly key: string; readonly cert: string }
}

const oid = {
  ecdsaWithSha256: '06082a8648ce3d040302',
  commonName: '0603550403',
  keyUsage: '0603551d0f',
  subjectAltName: '0603551d11',
  basicConstraints: '0603551d13',
}
const yes = '0101ff'
const tag = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
}

export function makeAuthority(): Authority {
  const ca = makeKeys()
  const leaf = makeKeys()
  const name = 'Postrider test authority'
  const key = leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  // Even digits and a small first one, so that DER needs no thought about its sign.
  let serial = 0x10000000
  const authority = {
    subject: name,
    issuer: name,
    publicKey: ca.publicKey,
    extensions: [
      extension(oid.basicConstraints, sequence(hex(yes)), true),
      // The sixth bit: it signs certificates.
      extension(oid.keyUsage, hex('03020204'), true),
    ],
  }
  return {
    certificate: certify({ ...authority, serial: serial++ }, ca.privateKey),
    issue(host) {
      const names = sequence(element(tag.dnsName, Buffer.from(host)))
      const subject = {
        subject: host,
        issuer: name,
        publicKey: leaf.publicKey,
        extensions: [extension(oid.subjectAltName, names, false)],
      }
      return { key, cert: certify({ ...subject, serial: serial++ }, ca.privateKey) }
    },
  }
}

interface Subject {
  readonly subject: string
  readonly issuer: string
  readonly serial: number
  readonly publicKey: KeyObject
  readonly extensions: readonly Buffer[]
}

/** RFC 5280: what is certified, how it is signed, and the signature. */
function certify(of: Subject, signer: KeyObject): string {
  const algorithm = sequence(hex(oid.ecdsaWithSha256))
  const certified = sequence(
    element(tag.version, element(tag.integer, Buffer.from([2]))),
    element(tag.integer, hex(of.serial.toString(16))),
    algorithm,
    distinguishedName(of.issuer),
    sequence(time('250101000000Z'), time('491231235959Z')),
    distinguishedName(of.subject),
    of.publicKey.export({ type: 'spki', format: 'der' }),
    element(tag.extensions, sequence(...of.extensions)),
  )
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', certified, signer)])
  const der = sequence(certified, algorithm, element(tag.bits, signature))
  const lines = der.toString('base64').match(/.{1,64}/g)!
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function makeKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

function distinguishedName(name: string): Buffer {
  const pair = sequence(hex(oid.commonName), element(tag.utf8, Buffer.from(name)))
  return sequence(element(tag.set, pair))
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  return sequence(hex(id), hex(critical ? yes : ''), element(tag.octets, value))
}

function time(text: string): Buffer {
  return element(tag.time, Buffer.from(text))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(tag.sequence, ...parts)
}

function element(tagged: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tagged, ...size]), body])
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}
