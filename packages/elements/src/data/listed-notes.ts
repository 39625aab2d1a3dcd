import type { Note } from '@oba/core'

/**
 * Notes written as a plain list inside an element, which survives a content management system:
 * `<ul data-oba="notes"><li data-period="2017/18">…`. They are of the indicator the element shows.
 */
export function listedNotes(host: HTMLElement): readonly Note[] {
  const items = host.querySelectorAll<HTMLLIElement>(':scope > [data-oba="notes"] > li')
  return [...items].flatMap((item): Note[] => {
    const text = item.textContent.replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [{ ...item.dataset, indicator: '', text }]
  })
}
