import { expect, fixture, html } from '@open-wc/testing'
import type { Note } from '@oba/core'
import { emulateMedia } from '@web/test-runner-commands'
import { brokenAtTwiceTheText } from '../theme/broken-words.fixture.js'
import { expectAccessibleEverywhere } from '../theme/themes.fixture.js'
import './define.js'
import type { ObaReport } from './oba-report.js'
import { until } from '../until.fixture.js'

const FIGURES = [
  'indicator,area_code,area,period,value,symbol',
  ...[50, 52, 51, 53, 52, 51, 20, 18, 15].map(
    (value, index) => `plans,A1,Dorset,31 March ${2010 + index},${value},`,
  ),
].join('\n')
const NOTES: readonly Note[] = [
  {
    indicator: '',
    section: 'action',
    text: 'One number to ring',
    who: 'Front door team',
    when: 'by June 2026',
  },
  { indicator: '', section: 'what works, no-cost', text: 'Ring the person who referred' },
  { indicator: '', section: 'cause', text: 'Families asked three times' },
  { indicator: '', section: 'partner', text: 'Police' },
  { indicator: '', section: 'research', text: 'Which families come back?' },
]

async function reportOf(given: Partial<ObaReport> = {}): Promise<ObaReport> {
  const element = await fixture<ObaReport>(
    html`<oba-report polarity="lower" baseline-until="2015" outcome="Children are safe"></oba-report>`,
  )
  Object.assign(element, { data: FIGURES, notes: NOTES }, given)
  await until(() => element.shadowRoot!.querySelector('.sheet, .fault') !== null)
  return element
}

const said = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
const headings = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map(
    (head) => `${head.getAttribute('aria-level')} ${head.textContent!.trim()}`,
  )

describe('<oba-report>', () => {
  it('sets out outcome, indicator, story, what is still to be known, partners, what works and actions in the method’s order', async () => {
    expect(headings(await reportOf())).to.deep.equal([
      '2 Children are safe',
      '3 plans, at 31 March, Dorset',
      '4 The story behind the curve',
      '4 What we still need to know',
      '4 Partners',
      '4 What works',
      '4 What we will do',
    ])
  })

  it('lists its notes on paper', async () => {
    const notes: readonly Note[] = [
      ...NOTES,
      { indicator: '', period: '31 March 2014', text: 'A new way of counting began' },
    ]
    const element = await reportOf({ notes })
    await emulateMedia({ media: 'print' })
    const list = element.shadowRoot!.querySelector<HTMLElement>('.notes')!
    expect(list.checkVisibility()).to.equal(true)
    expect(list.innerText).to.contain('31 March 2014: A new way of counting began')
    await emulateMedia({ media: 'screen' })
  })

  it('gives the verdict in words, marks the idea that costs nothing, and says who does what by when', async () => {
    const element = await reportOf()
    expect(said(element, '[part="verdict"]')).to.match(/^Turned\. .*than forecast at 31 March 2018/)
    expect(said(element, '.sheet')).to.contain('No cost or low cost: Ring the person who referred')
    expect(said(element, '.sheet')).to.contain('One number to ring (Front door team, by June 2026)')
  })

  it('warns above the story where it claims otherwise than the data', async () => {
    const element = await reportOf({ notes: [...NOTES, { indicator: '', section: 'claim', text: 'worse' }] })
    expect(said(element, '.notice')).to.equal(
      '⚠ The story says that things are worse. The figures since the baseline are better than forecast, by more than chance.',
    )
    const heads = [...element.shadowRoot!.querySelectorAll('.sides .story:first-of-type .story-head')]
    expect(heads).to.have.length(2)
    const [left, right] = heads.map((head) => head.getBoundingClientRect())
    expect(left!.x).to.be.below(right!.x)
    expect(left!.y).to.equal(right!.y)
    await expect(element).to.be.accessible()
    element.notes = [...NOTES, { indicator: '', section: 'claim', text: 'better' }]
    await element.updateComplete
    expect(said(element, '.notice')).to.equal('')
  })

  it('keeps every value in a table, and reads the picture by keyboard, as a curve does', async () => {
    const element = await reportOf()
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.at.least(9)
    const plot = element.shadowRoot!.querySelector<HTMLElement>('.plot')!
    plot.focus()
    plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
    await element.updateComplete
    expect(said(element, '.readout')).to.contain('31 March 2018')
  })

  it('says who made a forecast that people entered, and when', async () => {
    const rows = [2016, 2017, 2018].map((year) => `plans,31 March ${year},50,Board,2015-06-01`)
    const csv = ['indicator,period,forecast,forecast_by,forecast_on', ...rows].join('\n')
    const element = await reportOf({ baselineSrc: URL.createObjectURL(new Blob([csv])) })
    await until(() => said(element, '[part="source"]').includes('Board'))
    expect(said(element, '[part="source"]')).to.contain('1 June 2015')
  })

  it('says by how many lines it is too long for its page, and no more once it fits', async () => {
    const element = await reportOf()
    await element.updateComplete
    expect(said(element, '.too-long')).to.equal('')
    const line = (index: number): Note => ({ indicator: '', section: 'cause', text: `Cause number ${index}` })
    element.notes = Array.from({ length: 60 }, (_, index) => line(index))
    await until(() => said(element, '.too-long') !== '')
    const lines = Number(/is (\d+) lines too long/.exec(said(element, '.too-long'))![1])
    element.notes = element.notes.slice(0, 60 - lines)
    await until(() => said(element, '.too-long') === '')
    // A note takes a little more than a line, so that a few more of them may still fit; then one is too many.
    for (let more = 1; more <= 6 && said(element, '.too-long') === ''; more += 1) {
      element.notes = Array.from({ length: 60 - lines + more }, (_, index) => line(index))
      await element.updateComplete
      await new Promise((drawn) => requestAnimationFrame(drawn))
    }
    expect(said(element, '.too-long')).to.match(/is [12] lines? too long/)
  })

  it('may be taken out of the page while it is still drawing', async () => {
    const element = await reportOf()
    element.remove()
    element.outcome = 'Children thrive'
    await element.updateComplete
    expect(said(element, '.outcome')).to.equal('Children thrive')
  })

  it('tells of a number in an outcome, which belongs to an indicator', async () => {
    const element = await reportOf({ outcome: 'Half of 2,000 children are safe' })
    expect(said(element, '.notice')).to.contain('has a number in it')
  })

  it('shows a hostile story as text', async () => {
    const element = await reportOf({
      notes: [{ indicator: '', section: 'cause', text: '<img src=x onerror=alert(1)>', who: '<script>' }],
      outcome: '<b>safe</b>',
    })
    expect(element.shadowRoot!.querySelector('img, script, .outcome b')).to.equal(null)
    expect(said(element, '.story')).to.contain('<img src=x onerror=alert(1)> (<script>)')
  })

  it('keeps suppressed figures back, and says one sentence where there are no figures', async () => {
    const secret = FIGURES.replace('31 March 2012,51,', '31 March 2012,,c')
    const element = await reportOf({ data: secret })
    expect(said(element, 'tbody')).to.contain('kept back')
    const none = await reportOf({ data: 'indicator,period,value\n' })
    expect(said(none, '.fault')).not.to.equal('')
    expect(none.shadowRoot!.querySelector('.sheet')).to.equal(null)
  })

  it('says so where no figure is known, in place of its picture, on a screen and on paper', async () => {
    const element = await reportOf({ data: FIGURES.replace(/,\d+,$/gm, ',,c') })
    expect(element.shadowRoot!.querySelectorAll('.plot, .on-paper').length).to.equal(0)
    expect(said(element, '.sheet')).to.contain('plans, Dorset: no figure to show.')
    expect(said(element, 'tbody')).to.contain('kept back')
  })

  it('names on a narrow screen what its picture has no room to name, and on paper nothing twice', async () => {
    const element = await reportOf()
    const key = (): string =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.key')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText.trim())
        .join()
    expect(key()).to.equal('')
    element.style.width = '300px'
    await until(() => key() !== '')
    expect(key().split('\n')).to.deep.equal([
      'What happened',
      'Forecast if nothing changes',
      'Likely range (8 in 10)',
    ])
    await emulateMedia({ media: 'print' })
    expect(key()).to.equal('')
    await emulateMedia({ media: 'screen' })
  })

  it('breaks no word of its outcome on a narrow screen at twice the text size', async () => {
    const outcome = 'Children are safe at home, well (example)'
    expect(brokenAtTwiceTheText(await reportOf({ outcome }))).to.deep.equal([])
  })

  it('passes axe wide, narrow, dark and in forced colours, and never scrolls sideways', async () => {
    const element = await reportOf()
    await expectAccessibleEverywhere(element)
  })

  it('speaks Welsh where its words are loaded', async () => {
    await import('../cy.js')
    const element = await reportOf({ lang: 'cy' })
    await element.updateComplete
    expect(headings(element)).to.include('4 Partneriaid')
  })
})
