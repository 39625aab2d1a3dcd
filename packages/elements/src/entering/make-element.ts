/** An element with its properties, then what stands in it; `part` is set as the attribute it is. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { part, ...properties }: Omit<Partial<HTMLElementTagNameMap[Tag]>, 'part'> & { part?: string },
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties)
  if (part) element.setAttribute('part', part)
  element.append(...children)
  return element
}

/** A button that sends no form. */
export function button(textContent: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', textContent, onclick })
}

/** Buttons beside each other. */
export function asks(...buttons: readonly HTMLButtonElement[]): HTMLDivElement {
  return make('div', { className: 'asks' }, ...buttons)
}
