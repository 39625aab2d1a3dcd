/** What is said of a framework's file that cannot be read as one. */
export interface FrameworkMessages {
  readonly notFramework: string
  /** `place` is as a program would write it: `outcomes[1].text`. */
  readonly notAsInFramework: (place: string) => string
  readonly outcomeWithFigure: (text: string) => string
}
