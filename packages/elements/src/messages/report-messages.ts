/** What a report says of itself as a page. */
export interface ReportMessages {
  readonly printedOn: (day: string) => string
  readonly tooLong: (lines: number) => string
}
