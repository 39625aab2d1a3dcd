/** What somebody runs. It has service users, who are known people and not a population. */
export interface Service {
  readonly id: string
  readonly name: string
  readonly users?: string
  /** The ids of the outcomes it contributes to. A service contributes; it does not cause. */
  readonly contributesTo?: readonly string[]
  /** The ids of its measures of what was spent, how many people were served and how many are better off. */
  readonly costs?: { readonly total: string; readonly served?: string; readonly betterOff?: string }
}
