/** What a host of the loopback internet answers. A handler is a plain `node:http` listener. */
import type { RequestListener } from 'node:http'

/** Every path answers this JSON. */
export function json(value: unknown, status = 200): RequestListener {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return (_request, response) => response.writeHead(status, headers).end(JSON.stringify(value))
}

/** A site: path (with query, if the key has one) → HTML; 404 for the others. */
export function site(pages: Readonly<Record<string, string>>): RequestListener {
  return (request, response) => {
    const url = request.url!
    const page = pages[url] ?? pages[url.split('?')[0]!]
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    response.writeHead(page === undefined ? 404 : 200, headers).end(page ?? 'Not found')
  }
}

/** Every path answers this status, and an empty body. */
export function status(
  code: number,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_request, response) => response.writeHead(code, headers).end()
}

export function redirect(to: string, code = 301): RequestListener {
  return status(code, { location: to })
}

/** Ends the connection. */
export const cut: RequestListener = request => request.socket.destroy()
