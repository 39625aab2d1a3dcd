/** Takes off the apostrophe that keeps a spreadsheet from running a cell (csvCell puts it there). */
export function unprotected(text: string): string {
  return text.charCodeAt(0) === 39 && /^'+[=+\-@]/.test(text) ? text.slice(1) : text
}
