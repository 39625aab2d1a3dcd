import type { ReportMessages } from './report-messages.js'

/** A draft until a Welsh speaker has read it. */
export const reportCy: ReportMessages = {
  printedOn: (day) => `Argraffwyd ar ${day}.`,
  tooLong: (lines) =>
    `Mae’r adroddiad hwn yn rhy hir i un ochr A4. Nifer y llinellau dros ben: ${lines}. Ni chaiff dim ei dorri: mae’n argraffu ar ail ochr.`,
}
