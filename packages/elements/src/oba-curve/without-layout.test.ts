// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

const CSV = [243, 270, 372, 409, 415, 244, 305].map(
  (value, year) => `plans,Dorset,31 March ${2013 + year},${value}`,
)

describe('a page without layout, as in somebody’s unit tests', () => {
  it('has no ResizeObserver, and still gets its curve in words, picture and table', async () => {
    expect('ResizeObserver' in globalThis).toBe(false)
    await import('../define.js')
    const element = document.createElement('oba-curve')
    Object.assign(element, {
      data: ['indicator,area,period,value', ...CSV].join('\n'),
      polarity: 'lower',
      baselineUntil: '2016',
    })
    document.body.append(element)
    await element.updateComplete
    const { shadowRoot } = element
    expect(shadowRoot!.querySelector('[part="verdict"]')!.textContent).toContain('Turned')
    expect(shadowRoot!.querySelectorAll('svg.chart path').length).toBeGreaterThan(5)
    expect(shadowRoot!.querySelectorAll('tbody tr')).toHaveLength(7)
    element.remove()
  })
})
