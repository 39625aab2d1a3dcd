import type { ReportMessages } from './report-messages.js'

export const reportEn: ReportMessages = {
  printedOn: (day) => `Printed on ${day}.`,
  tooLong: (lines) =>
    `This report is ${lines} ${lines === 1 ? 'line' : 'lines'} too long for one side of A4. Nothing is cut: it prints on a second.`,
}
