import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeAuthority } from './certificates.ts'

test('makes certificates that verify', () => {
  const authority = makeAuthority()
  const ca = new X509Certificate(authority.certificate)
  const leaf = new X509Certificate(authority.issue('blog.example').cert)
  expect(ca.ca).toBe(true)
  expect([leaf.verify(ca.publicKey), leaf.checkIssued(ca), leaf.ca]).toEqual([true, true, false])
  expect(leaf.subjectAltName).toBe('DNS:blog.example')
  expect(leaf.checkHost('blog.example')).toBe('blog.example')
  expect(leaf.checkHost('other.example')).toBeUndefined()
  expect(leaf.serialNumber).not.toBe(ca.serialNumber)
})
