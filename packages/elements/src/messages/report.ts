import type { Messages } from './messages.js'
import type { ReportMessages } from './report-messages.js'
import { reportEn } from './report.en.js'

/** A page's words with those that only reports need, in English where it has none. */
export function reportMessages(messages: Messages): Messages & ReportMessages {
  return { ...reportEn, ...messages }
}
