import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import '../cy.js'
import { CSV, curveOf, drawn, file, textOf } from './curve-of.fixture.js'
import type { ObaCurve } from './oba-curve.js'
import { until } from '../until.fixture.js'

describe('<oba-curve>', () => {
  it('says why, step by step, one click away', async () => {
    const element = await curveOf()
    const ask = element.shadowRoot!.querySelector<HTMLButtonElement>('.ask')!
    expect(ask.getAttribute('aria-expanded')).to.equal('false')
    expect(element.shadowRoot!.querySelector('.why')).to.equal(null)
    ask.click()
    await element.updateComplete
    expect(ask.getAttribute('aria-expanded')).to.equal('true')
    await expect(element).to.be.accessible()
    const steps = [...element.shadowRoot!.querySelectorAll('.why li')].map((step) => step.textContent!)
    expect(steps[0]).to.equal('The forecast was made from 4 figures, 31 March 2013 to 31 March 2016.')
    expect(steps.join(' ')).to.match(/At 31 March 2019: 305, against a forecast of \d+\./)
    expect(steps.join(' ')).to.contain('On average the 3 figures since are')
    await expect(element).to.be.accessible()
  })

  it('tells the story in the method’s order, with who and when, and marks the two kinds of idea', async () => {
    const element = await curveOf()
    expect(element.shadowRoot!.querySelectorAll('.story')).to.have.length(0)
    element.notes = [
      { indicator: '', section: 'action', text: 'One front door', who: 'Ann', when: 'June 2020' },
      { indicator: 'plans', section: 'cause', text: 'A new referral form' },
      { indicator: 'plans', section: 'what works, no-cost', text: 'Ring the school first' },
      { indicator: 'another', section: 'cause', text: 'Not of this curve' },
    ]
    await element.updateComplete
    const parts = [...element.shadowRoot!.querySelectorAll('.story')]
    expect(parts.map((part) => part.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'The story behind the curve A new referral form',
      'What works No cost or low cost: Ring the school first',
      'What we will do One front door (Ann, June 2020)',
    ])
    await expect(element).to.be.accessible()
  })

  it('warns with the story where it claims otherwise than the data, in words, and on paper', async () => {
    const element = await curveOf()
    const claim = (text: string) => ({ indicator: 'plans', section: 'claim', text })
    const cause = { indicator: 'plans', section: 'cause', text: 'A new referral form' }
    element.notes = [claim('better'), cause]
    await element.updateComplete
    expect(textOf(element, '.notice')).to.equal(
      '⚠ The story says that things are better. What the figures since the baseline show could be chance.',
    )
    const notice = element.shadowRoot!.querySelector('.notice')!
    expect(notice.nextElementSibling!.textContent).to.contain('The story behind the curve')
    expect(element.shadowRoot!.querySelectorAll('.story li')).to.have.length(1)
    await expect(element).to.be.accessible()
    await emulateMedia({ media: 'print' })
    expect(getComputedStyle(notice).display).to.equal('block')
    await emulateMedia({ media: 'screen' })
    element.notes = [claim('Same'), cause]
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null)
    element.notes = [claim('thriving'), cause]
    await element.updateComplete
    expect(textOf(element, '.story')).to.contain('thriving')
  })

  it('says in its table what is provisional or revised, and each target at its period', async () => {
    const status = ['', '', '', '', '', 'revised', 'provisional']
    const rows = CSV.split('\n').map((row, index) => `${row},${index === 0 ? 'status' : status[index - 1]}`)
    const element = await curveOf(rows.join('\n'))
    element.target = '2019: 300; 2021: 250'
    await element.updateComplete
    const cells = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    )
    expect(cells.map((row) => row[1])).to.include.members(['244 (revised)', '305 (provisional)'])
    expect(cells.find(([period]) => period === '31 March 2019')!.at(-1)).to.equal('300')
    expect(cells.at(-1)![0]).to.equal('31 March 2021')
    expect(cells.at(-1)!.at(-1)).to.equal('250')
    expect(textOf(element, 'caption')).to.match(
      /^plans, at 31 March, Dorset\. Turned, but it could be chance\./,
    )
  })

  it('leaves the paragraph and how to read it to the author where they write their own, and room for their story', async () => {
    const element = await fixture<ObaCurve>(
      html`<oba-curve .data=${CSV} polarity="lower" baseline-until="2016">
        <p slot="summary">What we make of it.</p>
        <p slot="story">Why it happened.</p>
        <a slot="how-to-read" href="#explained">How to read a curve</a>
      </oba-curve>`,
    )
    await drawn(element)
    const shown = [...element.shadowRoot!.querySelectorAll('slot')].map((slot) =>
      slot.assignedElements().map((child) => child.textContent),
    )
    expect(shown).to.deep.equal([['What we make of it.'], ['Why it happened.'], ['How to read a curve']])
  })

  it('draws a target where one is given, and says it', async () => {
    const element = await curveOf()
    element.target = '200'
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('path.target')).to.not.equal(null)
    expect(textOf(element, '[part="summary"]')).to.contain('The target is 200.')
  })

  it('begins its axis near the data where the author says so, and says where', async () => {
    const element = await curveOf()
    element.axis = 'data'
    await element.updateComplete
    expect(textOf(element, 'svg.chart')).to.match(/Axis starts at \d+/)
  })

  it('lists the notes in its picture by their numbers there, and then those of the whole curve', async () => {
    const element = await drawn(
      await fixture<ObaCurve>(html`
        <oba-curve polarity="lower" baseline-until="2016" src=${file(CSV)}>
          <ul data-oba="notes">
            <li data-period="2018">One front door</li>
            <li>Counted on one day</li>
            <li data-period="2014">New records</li>
          </ul>
        </oba-curve>
      `),
    )
    const listed = [...element.shadowRoot!.querySelectorAll('[part="notes"] li')]
    expect(listed.map((item) => item.textContent)).to.deep.equal([
      '1 2014: New records',
      '2 2018: One front door',
      'Counted on one day',
    ])
    const numbers = [...element.shadowRoot!.querySelectorAll('text.note-number')]
    expect(numbers.map((number) => number.textContent)).to.deep.equal(['1', '2'])
    await expect(element).to.be.accessible()
  })

  it('sets every line of a note under its first, beside the number', async () => {
    const element = await curveOf()
    const text = 'One front door for every worry about a child, with a promise to call back within a day'
    element.notes = [{ indicator: '', period: '2018', text }]
    element.style.width = '320px'
    await until(() => element.shadowRoot!.querySelector('.notes b') !== null)
    const range = document.createRange()
    range.selectNodeContents(element.shadowRoot!.querySelector('.notes li')!)
    range.setStartAfter(element.shadowRoot!.querySelector('.notes b')!)
    const starts = new Map<number, number>()
    for (const { x, bottom } of range.getClientRects()) {
      const line = Math.round(bottom)
      starts.set(line, Math.min(Math.round(x), starts.get(line) ?? Infinity))
    }
    expect(starts.size).to.be.above(1)
    expect(new Set(starts.values()).size).to.equal(1)
  })

  it('has a key only for what the picture does not name itself', async () => {
    const element = await curveOf()
    const entries = (): number => element.shadowRoot!.querySelectorAll('[part="legend"] li').length
    expect(entries()).to.equal(0)
    element.style.width = '300px'
    await until(() => entries() > 0)
    expect(textOf(element, '[part="legend"]')).to.contain('What happened')
  })

  it('says what each break is in a sentence, and ends none twice', async () => {
    const breaks: Readonly<Record<string, string>> = { 2015: 'Counted anew', 2018: 'Other ages.' }
    const [head = '', ...rows] = CSV.split('\n')
    const element = await curveOf(
      [`${head},break`, ...rows.map((row) => `${row},${breaks[/20\d\d/.exec(row)![0]] ?? ''}`)].join('\n'),
    )
    const said = [...element.shadowRoot!.querySelectorAll('p.notes')].map((note) => note.textContent)
    expect(said).to.deep.equal(['Counted anew.', 'Other ages.'])
  })

  it('speaks Welsh where the page does', async () => {
    const wrapper = await fixture(
      html`<div lang="cy">
        <oba-curve src=${file(CSV)} polarity="lower" baseline-until="2016"></oba-curve>
      </div>`,
    )
    const element = await drawn(wrapper.querySelector('oba-curve')!)
    expect(textOf(element, '[part="verdict"]')).to.contain('Wedi troi')
  })
})
