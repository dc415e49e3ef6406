/** Milliseconds that `work` keeps this thread busy: what else the machine does is not counted. */
export function msOfWork(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
