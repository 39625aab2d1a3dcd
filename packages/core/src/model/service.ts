/** What somebody runs. It has service users, who are known people and not a population. */
export interface Service {
  readonly id: string
  readonly name: string
  readonly users?: string
  /** The ids of the outcomes it contributes to. A service contributes; it does not cause. */
  readonly contributesTo?: readonly string[]
}
