/** What a framework shows, and what is said of a file that cannot be read as one. */
export interface FrameworkMessages {
  /** Beside a star. */
  readonly headlineIndicators: string
  readonly contributing: string
  readonly servicesHead: string
  readonly noFramework: string
  readonly outside: (names: string) => string
  readonly notFramework: string
  /** `place` is as a program would write it: `outcomes[1].text`. */
  readonly notAsInFramework: (place: string) => string
  readonly outcomeWithFigure: (text: string) => string
}
