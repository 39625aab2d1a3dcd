/** What is copied, in each kind a program may ask for when it pastes. */
export interface Copied {
  readonly 'text/plain': string
  readonly 'text/html'?: string
}

/**
 * Puts something on the clipboard; false where the browser or the page's policy refuses. A page
 * without https has no `navigator.clipboard`, and older browsers write no HTML with it: there the same
 * goes by the event of an ordinary copy.
 */
export async function copy(content: Copied): Promise<boolean> {
  const parts = Object.entries(content)
  try {
    const blobs = parts.map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    let copied = false
    const onCopy = (event: ClipboardEvent): void => {
      for (const [type, text] of parts) event.clipboardData!.setData(type, text)
      event.preventDefault()
      event.stopImmediatePropagation()
      copied = true
    }
    addEventListener('copy', onCopy, { capture: true, once: true })
    document.execCommand('copy')
    removeEventListener('copy', onCopy, { capture: true })
    return copied
  }
}
