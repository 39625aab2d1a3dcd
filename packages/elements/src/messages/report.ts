import type { Messages } from './messages.js'
import { reportEn } from './report.en.js'

/** What a report says of itself as a page. */
export interface ReportMessages {
  readonly printedOn: (day: string) => string
  readonly tooLong: (lines: number) => string
}

/** A page's words with those that only reports need, in English where it has none. */
export function reportMessages(messages: Messages): Messages & ReportMessages {
  return { ...reportEn, ...messages }
}
