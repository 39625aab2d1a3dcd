import type { Note } from '@oba/core'

const FIELDS = ['period', 'section', 'who', 'when', 'updated']

/**
 * Notes written as a plain list inside an element, which survives a content management system:
 * `<ul data-oba="notes"><li data-period="2017/18">…`. They are of the indicator the element shows.
 */
export function listedNotes(host: HTMLElement): readonly Note[] {
  const items = host.querySelectorAll<HTMLLIElement>(
    ':scope > ul[data-oba="notes"] > li, :scope > ol[data-oba="notes"] > li',
  )
  return [...items].flatMap((item): Note[] => {
    const text = item.textContent.replace(/\s+/g, ' ').trim()
    const said = FIELDS.flatMap((name) => (item.dataset[name] ? [[name, item.dataset[name]]] : []))
    return text === '' ? [] : [{ indicator: '', text, ...Object.fromEntries(said) }]
  })
}
