import { expect, fixture, html } from '@open-wc/testing'
import '../oba-curve/define.js'
import '../oba-scorecard/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'

/** Each would run, or ask the network for something, if any field became more than text. */
const HOSTILE = [
  '<img src=/faulty/hostile/img onerror=window.hostile=1>',
  '<script src=/faulty/hostile/script></script>',
  '<a href="javascript:window.hostile=1">click</a>',
  '"><svg onload=window.hostile=1><use href=/faulty/hostile/use>',
  '<style>@import "/faulty/hostile/style"</style>',
]
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const file = (text: string): string => URL.createObjectURL(new Blob([text]))

const figuresOf = (text: string): string =>
  [
    'indicator,indicator_name,area_code,area,period,value,unit,symbol,source,note,break',
    ...[243, 270, 372, 409, 415, 244, 305].map((value, year) =>
      [
        ...[text, text, text, text].map(quoted),
        `31 March ${2013 + year}`,
        year === 2 ? '' : value,
        quoted(text),
        year === 2 ? quoted(text) : '',
        quoted(text),
        quoted(text),
        year === 1 ? quoted(text) : '',
      ].join(','),
    ),
  ].join('\n')
const aboutOf = (text: string): string =>
  [
    'indicator,name,definition,technical_definition,unit,caveat,source,updated,next_update,outcome,population',
    Array.from({ length: 11 }, () => quoted(text)).join(','),
  ].join('\n')

function expectOnlyText(element: Element): void {
  const inside = element.shadowRoot!
  expect(inside.querySelectorAll('img, script, a, use, style, iframe, [onload], [onerror]')).to.have.length(0)
  expect((window as { hostile?: number }).hostile).to.equal(undefined)
  const asked = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(`${location.origin}/faulty/hostile`))
  expect(asked).to.have.length(0)
}

describe('hostile text', () => {
  for (const text of HOSTILE) {
    it(`in any field stays text: ${text}`, async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <oba-curve
            src=${file(figuresOf(text))}
            about=${file(aboutOf(text))}
            choose="area indicator"
          ></oba-curve>
          <oba-scorecard src=${file(figuresOf(text))} about=${file(aboutOf(text))}></oba-scorecard>
        </div>
      `)
      const [curve, scorecard] = page.children
      await until(() => curve!.shadowRoot!.querySelector('figure') !== null)
      await until(() => scorecard!.shadowRoot!.querySelector('tbody') !== null)
      expect(curve!.shadowRoot!.textContent).to.contain(text)
      expectOnlyText(curve!)
      expectOnlyText(scorecard!)
    })

    it(`in any attribute or note stays text: ${text}`, async () => {
      const data = figuresOf('plans')
      const asked = {
        indicator: text,
        area: text,
        polarity: text,
        baselineUntil: text,
        target: text,
        src: text,
      }
      for (const [name, value] of Object.entries(asked)) {
        const element = await fixture<ObaCurve>(
          html`<oba-curve .data=${name === 'src' ? null : data}></oba-curve>`,
        )
        Object.assign(element, { [name]: value })
        await element.updateComplete
        await until(() => element.shadowRoot!.querySelector('.waiting') === null)
        expectOnlyText(element)
      }
      const notes = [{ indicator: 'plans', period: '2016', text, who: text, when: text, section: 'note' }]
      const element = await fixture<ObaCurve>(html`<oba-curve .data=${data} .notes=${notes}></oba-curve>`)
      expectOnlyText(element)
    })
  }
})
