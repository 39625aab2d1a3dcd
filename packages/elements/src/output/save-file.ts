/** Hands a file to the reader. Its address lives until the browser has had time to take it. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A file's name from any text: letters, digits and single dashes, in any language. */
export function fileName(text: string, ending: string): string {
  const plain = text.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  return `${plain.replace(/^-|-$/g, '') || 'oba'}.${ending}`
}
