/** The words for entering a forecast. */
export interface EnteringMessages {
  readonly enter: string
  /** Says of a picture with a forecast that is being entered what it is. */
  readonly draft: string
  readonly howToEnter: string
  /** Of the boxes together; the unit may be empty. */
  readonly expected: (unit: string) => string
  readonly enteredBy: string
  readonly enteredOn: string
  readonly enteredWhy: string
  readonly finish: string
  readonly startAgain: string
  readonly needsNumber: (period: string) => string
  /** With the least and the most a figure can be, whichever there is. */
  readonly outOfBounds: (period: string, least: string | null, most: string | null) => string
  readonly needsBy: string
  readonly needsOn: string
  readonly finished: string
  /** Of the box that holds the forecast as a file does. */
  readonly asFile: string
  readonly copyIt: string
  readonly downloadIt: string
  /** With the file's name, or empty for what was copied. */
  readonly taken: (file: string) => string
  readonly notTaken: string
  /** Of the forecast that stood in the place of the one being entered. */
  readonly before: string
}
