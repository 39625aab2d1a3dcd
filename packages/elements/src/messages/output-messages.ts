/** The words of what readers may take away. */
export interface OutputMessages {
  readonly output: string
  readonly outputWay: Readonly<Record<'csv' | 'svg' | 'png' | 'copyTable' | 'copySentence', string>>
  /** With the file's name, or empty for what was copied. */
  readonly outputDone: (file: string) => string
  readonly outputRefused: string
  /** Heads of tables that have none on the page, and the name of a framework's file. */
  readonly takenHead: Readonly<
    Record<'question' | 'measure' | 'headline' | 'wanted' | 'outcome' | 'indicator' | 'framework', string>
  >
  /** What the marks of a picture mean where no key stands beside it. */
  readonly pictureKey: string
}
