import { promisify, TextDecoder } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { sayBytes } from './budget.ts'

export interface BodySettings {
  readonly encoding: string
  readonly type: string
  /** Most bytes, as sent and as decoded. */
  readonly largest: number
  /** @throws Error when no more may be read */
  spend(bytes: number): void
}

type Decode = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>

export const acceptedEncodings = 'gzip, deflate, br'
const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // Some servers leave out the frame of zlib that the name stands for.
  deflate: (bytes, options) =>
    promisify((bytes[0]! & 0x0f) === 8 ? inflate : inflateRaw)(bytes, options),
}

/**
 * The text of an answer. Nothing decodes past the cap, however small it came; a gzipped file, as
 * sitemaps often are, is unpacked, too.
 * @throws Error in words
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  settings: BodySettings,
): Promise<string> {
  const sent = await collect(body, settings)
  const encoding = settings.encoding.trim().toLowerCase()
  const plain = encoding === '' || encoding === 'identity' || sent.length === 0
  const decoded = plain ? sent : await decode(sent, encoding, settings)
  const isGzip = decoded[0] === 0x1f && decoded[1] === 0x8b
  return textOf(isGzip ? await decode(decoded, 'gzip', settings) : decoded, settings.type)
}

async function collect(
  body: AsyncIterable<Uint8Array>,
  { largest, spend }: BodySettings,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > largest) throw tooLarge(largest)
    spend(chunk.length)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function decode(
  bytes: Buffer,
  encoding: string,
  { largest, spend }: BodySettings,
): Promise<Buffer> {
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (decoder === undefined)
    throw new Error(`its answer is encoded as “${encoding.slice(0, 40)}”, which was not asked for`)
  const decoded = await decoder(bytes, { maxOutputLength: largest }).catch(error => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(largest)
    throw new Error(`its answer is not the ${encoding} that it says`)
  })
  spend(Math.max(0, decoded.length - bytes.length))
  return decoded
}

function tooLarge(largest: number): Error {
  return new Error(`its answer is larger than ${sayBytes(largest)}`)
}

/** The header names the letters, else the first line of XML does. */
function textOf(bytes: Buffer, type: string): string {
  const xml = /^<\?xml[^>]{0,100}\bencoding=["']([\w-]+)/.exec(bytes.toString('latin1', 0, 200))
  const named = /\bcharset="?([\w-]+)/i.exec(type)?.[1] ?? xml?.[1]
  return decoderOf(named ?? 'utf-8').decode(bytes)
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
