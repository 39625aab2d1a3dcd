import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../oba-compare/define.js'
import '../oba-curve/define.js'
import '../oba-scorecard/define.js'

const CSV = [
  'indicator,area_code,area,period,value',
  ...['plans', 'care'].flatMap((id) =>
    ['A1,Dorset', 'A2,Devon'].flatMap((area) =>
      [243, 270, 372, 409, 415, 244, 305].map(
        (value, year) => `${id},${area},31 March ${2013 + year},${value}`,
      ),
    ),
  ),
].join('\n')
const src = file(CSV)

function file(text: string): string {
  return URL.createObjectURL(new Blob([text]))
}

/** What the console is told while an element is drawn, once it says `until`. */
async function told(template: ReturnType<typeof html>, until = ''): Promise<string[]> {
  const { warn } = console
  const said: string[] = []
  console.warn = (sentence: string) => said.push(sentence)
  try {
    const element = await fixture(template)
    await waitUntil(() => element.shadowRoot!.querySelector('svg'))
    if (until !== '') await waitUntil(() => said.join('\n').includes(until), `${until}\n${said.join('\n')}`)
  } finally {
    console.warn = warn
  }
  return said
}

describe('a mistake of an author that nobody would see', () => {
  it('is told where a baseline ends at no period of a row', async () => {
    const baseline = (until: string): Promise<string[]> =>
      told(html`<oba-scorecard src=${src} area="A1" baseline-until=${until}></oba-scorecard>`)
    expect(await baseline('2016')).to.deep.equal([])
    expect(await baseline('2031')).to.deep.equal(
      ['plans', 'care'].map(
        (id) =>
          `oba: ${id}, Dorset: The baseline should end at “2031”, and the figures have no such period. They run from 31 March 2013 to 31 March 2019.`,
      ),
    )
    const companion = file('indicator,baseline_until\nplans,2030')
    expect(
      await told(html`<oba-scorecard src=${src} about=${companion} area="A1"></oba-scorecard>`),
    ).to.have.length(1)
    expect(
      await told(
        html`<oba-compare src=${src} indicator="plans" area="A1" baseline-until="2029"></oba-compare>`,
      ),
    ).to.have.length(2)
  })

  it('is told where an order of dates is none, and where dates have no order', async () => {
    const dated = file(
      ['indicator,period,value', 'plans,03/04/2016,1', 'plans,03/05/2016,2', 'plans,3 June 2016,3'].join(
        '\n',
      ),
    )
    expect(await told(html`<oba-curve src=${dated} date-order="dmy"></oba-curve>`)).to.deep.equal([
      'oba: date-order="dmy" is left out: write one of day-month, month-day.',
      `oba: ${dated}\n  Row 2: say the date order, day-month or month-day: “03/04/2016” in “period” is 2016-04-03 or 2016-03-04.\n  Row 3: say the date order, day-month or month-day: “03/05/2016” in “period” is 2016-05-03 or 2016-03-05.`,
    ])
    expect(await told(html`<oba-curve src=${dated} date-order="day-month"></oba-curve>`)).to.deep.equal([])
  })

  it('is told where the unit of a line changes, which is two lines then', async () => {
    const spent = file(
      'indicator,area,period,unit,value\nspend,Dorset,2015/16,£,5000\nspend,Dorset,2016/17,£,6000\nspend,Dorset,2017/18,£000,7',
    )
    const both = html`<oba-curve src=${spent} choose="indicator" period-type="financial year"></oba-curve>`
    expect(await told(both)).to.deep.equal([
      `oba: ${spent}\n  Row 4: “unit” breaks the figures down (£, £000). Each is kept apart; choose one with a filter.`,
    ])
    const one = html`<oba-curve src=${spent} filter="unit: £" period-type="financial year"></oba-curve>`
    expect(await told(one)).to.deep.equal([])
  })

  it('is told where a companion file is of other indicators', async () => {
    const other = file('indicator,name\nplan,Plans\nneed,In need')
    const curve = (about: string): ReturnType<typeof html> =>
      html`<oba-curve src=${src} about=${about} indicator="plans" area="A1"></oba-curve>`
    expect(await told(curve(other))).to.deep.equal([
      `oba: ${other} does not fit. The file has no indicator “plan, need”. It has: plans, care.`,
    ])
    expect(await told(curve(file('indicator,name\nplans,Plans\nneed,In need')))).to.deep.equal([])
  })

  it('is told where a note is of an indicator that the figures do not have', async () => {
    const notes = file('indicator,period,text\nplans,2016,Here\nplan,2017,Nowhere')
    expect(
      await told(
        html`<oba-curve src=${src} notes-src=${notes} indicator="plans" area="A1"></oba-curve>`,
        '“plan”',
      ),
    ).to.deep.equal([`oba: ${notes} does not fit. The file has no indicator “plan”. It has: plans, care.`])
  })

  it('is told where a saved forecast is of another curve', async () => {
    const saved = (id: string): string =>
      file(
        `indicator,area_code,period,forecast,forecast_by,forecast_on\n${id},31 March 2018,5,Board,2016-06-01`,
      )
    const curve = (forecast: string): ReturnType<typeof html> =>
      html`<oba-curve src=${src} baseline-src=${forecast} indicator="plans" area="A1"></oba-curve>`
    expect(await told(curve(saved('plans,A1')))).to.deep.equal([])
    const elsewhere = saved('plans,A2')
    expect(await told(curve(elsewhere), 'not fit')).to.deep.equal([`oba: ${elsewhere} does not fit plans.`])
  })

  it('is shown where an area to compare is not in the file', async () => {
    const element = await fixture(
      html`<oba-compare src=${src} indicator="plans" area="A1" areas="A2 A9"></oba-compare>`,
    )
    await waitUntil(() => element.shadowRoot!.querySelector('svg'))
    expect(element.shadowRoot!.querySelector('.notice')?.textContent).to.equal(
      'The file has no figures of “plans” for the area “A9”. It has: A1 (Dorset), A2 (Devon).',
    )
  })

  it('is shown where a scorecard is given a companion file that cannot be had', async () => {
    const element = await fixture(
      html`<oba-scorecard src=${src} about="/faulty/status/404" area="A1"></oba-scorecard>`,
    )
    await waitUntil(() => element.shadowRoot!.querySelector('svg'))
    expect(element.shadowRoot!.querySelector('.notice')?.textContent).to.contain('could not be found')
  })

  it('is told where an attribute is nearly one there is, and no attribute is that is anybody’s else', async () => {
    expect(
      await told(html`
        <oba-curve
          .data=${CSV}
          indicator="plans"
          area="A1"
          polarty="lower"
          baseline_until="2016"
          headinglevel="2"
          methd="naive"
          id="one"
          class="wide"
          title="A curve"
          slot="sort"
          part="one"
          data-source="x"
          aria-label="One"
          v-if="area"
          _ngcontent-abc
        ></oba-curve>
      `),
    ).to.deep.equal(
      [
        ['polarty', 'polarity'],
        ['baseline_until', 'baseline-until'],
        ['headinglevel', 'heading-level'],
        ['methd', 'method'],
      ].map(([name, meant]) => `oba: <oba-curve ${name}>: write ${meant}.`),
    )
  })
})
