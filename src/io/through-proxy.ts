import { HttpClient } from '@actions/http-client'
import { fetch } from 'undici'

/** The dispatcher of the proxy for an address; undefined where none is to be used. */
export function proxyFor(url: string) {
  return new HttpClient().getAgentDispatcher(url)
}

export function fetchThroughProxy(url: string, init?: RequestInit): Promise<Response> {
  return fetch(url, { ...init, dispatcher: proxyFor(url) } as never) as never
}
