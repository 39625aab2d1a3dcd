import type { Evidence, Status, Verdict } from './verdict.types.js'

/**
 * Whether the run as a whole points the same way as its latest figure. It need not: a run can be worse
 * than forecast and end in one good figure. Without evidence there is nothing to disagree with.
 */
export function evidenceAgrees({ status, evidence }: Verdict): boolean {
  return !evidence || !AGAINST[evidence.direction].includes(status)
}

/** What a latest figure can be that points the other way. */
const AGAINST: Readonly<Record<Evidence['direction'], readonly Status[]>> = {
  better: ['worse', 'behind'],
  worse: ['turned', 'ahead', 'bending'],
}
