import { waitUntil } from '@open-wc/testing'

/** Waits for nearly as long as a test may take, where its library waits a second: a busy machine is no fault of what is tested. */
export function until(happened: () => unknown, what?: string): Promise<void> {
  return waitUntil(() => Boolean(happened()), what, { timeout: 50_000 })
}
