import type { Verdict } from './verdict.types.js'

/**
 * Whether the run as a whole points the same way as its latest figure. It need not: a run can be worse
 * than forecast and end in one good figure. Without evidence there is nothing to disagree with.
 */
export function evidenceAgrees({ status, evidence }: Verdict): boolean {
  if (!evidence) return true
  const better = status === 'turned' || status === 'ahead' || status === 'bending'
  const worse = status === 'worse' || status === 'behind'
  return !(better && evidence.direction === 'worse') && !(worse && evidence.direction === 'better')
}
