import { setFlagsFromString } from 'node:v8'

/**
 * A run is over in seconds: little of what V8's last compiler makes of the code is paid back before.
 * It is left what is called 60,000 times, where V8 gives it what is called 3,000 times. Only for the
 * versions of Node in which the flag was seen to be there: another one would say that it does not know
 * it.
 * @param version `v24.21.0`
 */
export function compileLess(version = process.version): boolean {
  const isKnown = /^v24\./.test(version)
  if (isKnown) setFlagsFromString('--invocation-count-for-turbofan=60000')
  return isKnown
}
