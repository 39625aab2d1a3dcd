import type { Reason } from '../statistics/index.js'
import type { Judgement } from './polarity.js'

/**
 * What every named rule returns, as plain JSON: its own name, so that nobody takes one rule for another; its result as a
 * stable code of that rule; the reason as a code with its figures; and what it was calculated from. A rule that does not
 * apply says `cannot-be-calculated`, and why.
 */
export interface RuleResult<Rule extends string, Result extends string, Inputs> {
  readonly rule: Rule
  readonly result: Result | 'cannot-be-calculated'
  readonly judgement: Judgement
  readonly reason: Reason
  readonly inputs: Inputs
}
