import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaSelectEvent } from '../data/select-event.js'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import './define.js'
import type { ObaCompare } from './oba-compare.js'
import { until } from '../until.fixture.js'

const years = (area: string, values: readonly (number | string)[], group = ''): string[] =>
  values.map((value, index) => {
    const figure = typeof value === 'number' ? `${value},` : `,${value}`
    return `hurt,${area},${area} area,${group},${2012 + index},calendar year,${figure}`
  })
const HEAD = 'indicator,area_code,area,group,period,period_type,value,symbol'
const AREAS = [
  HEAD,
  ...years('A1', [50, 52, 51, 53, 52, 51, 52, 50, 51]),
  ...years('B2', [60, 62, 61, 63, 62, 61, 30, 28, 25]),
  ...years('C3', [40, 42, 41, 43, 42, 41, 70, 75, 80]),
  ...years('D4', [30, 31, 30, 32, 31, 30, 31, 30, 'c']),
].join('\n')
const GROUPS = [
  'indicator,area_code,area,group,period,period_type,value,numerator,denominator,unit',
  ...['Boys', 'Girls'].flatMap((group, which) =>
    [0, 1, 2, 3, 4, 5].map((year) => {
      const value = (which === 0 ? 60 : 40) - 2 * year
      return `hurt,A1,Dorset,${group},${2015 + year},calendar year,${value},${value * 10},1000,"per 100"`
    }),
  ),
].join('\n')

async function compared(
  attributes: Readonly<Record<string, string>> = {},
  data = AREAS,
): Promise<ObaCompare> {
  const element = document.createElement('oba-compare')
  const asked = { area: 'A1', polarity: 'lower', 'baseline-until': '2017', ...attributes }
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value)
  element.data = data
  await fixture(html`<div>${element}</div>`)
  await until(() => element.shadowRoot!.querySelector('.cells, table, .fault') !== null)
  return element
}

const textOf = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
const inside = (element: Element, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
]
const names = (element: Element): string[] => inside(element, '.cells .pick').map(textOf)

describe('<oba-compare>', () => {
  it('keeps the pictures of a row at one height, whatever lines their names and words take', async () => {
    const element = await compared(
      {},
      AREAS.replaceAll('B2 area', 'An area with a name of so many words that they wrap'),
    )
    element.style.inlineSize = '640px'
    const [first, second] = [0, 1].map((at) => inside(element, '.cells > li')[at]!) as [Element, Element]
    const topOf = (cell: Element, part: string): number =>
      cell.querySelector(part)!.getBoundingClientRect().top
    expect(
      inside(element, '.cells .pick')
        .map((name) => name.getBoundingClientRect().height > 30)
        .slice(0, 2),
    ).to.have.members([true, false])
    for (const part of ['.picture', '.time', 'p'])
      expect(topOf(first, part), part).to.equal(topOf(second, part))
  })

  it('sets areas on one scale, best against forecast first, and says each in words', async () => {
    const element = await compared()
    expect(textOf(element.shadowRoot!.querySelector('.heading'))).to.equal(
      'hurt: 4 areas on one scale, best against forecast first',
    )
    expect(names(element)[0]).to.equal('B2 area')
    const cells = inside(element, '.cells li').map(textOf)
    expect(cells[0]).to.match(/^B2 area 25 .*2020\. \d+ fewer\. Turned\. .*Rank 1 of 3\.$/)
    expect(cells.find((cell) => cell.startsWith('C3')))
      .to.contain('Worse than forecast')
      .and.to.contain('Rank 3 of 3')
    expect(cells.find((cell) => cell.startsWith('D4')))
      .to.match(/^D4 area 30 .*2019\./)
      .and.not.to.contain('Rank')
    const scales = new Set(inside(element, '.scale').map(textOf))
    expect([...scales]).to.deep.equal(['800'])
    expect(textOf(inside(element, '.own')[0]!)).to.match(/^A1 area/)
  })

  it('says which area is the page’s own to whoever does not see its frame, and shows that to nobody else', async () => {
    for (const as of ['multiples', 'one']) {
      const element = await compared({ as })
      const own = inside(element, '.pick').filter((pick) => textOf(pick).includes('(this page’s area)'))
      expect(own.map(textOf)).to.deep.equal(['A1 area (this page’s area)'])
      expect(own[0]!.querySelector('span')!.getBoundingClientRect().width).to.equal(1)
    }
    const groups = await compared({ by: 'group', area: 'A1' }, GROUPS)
    expect(inside(groups, '.heard')).to.have.length(0)
  })

  it('names the first and the last period at each picture, and says where the scale begins that does not at zero', async () => {
    const element = await compared()
    const times = (): string[] =>
      inside(element, '.time').map((ends) => [...ends.children].map(textOf).join(' to '))
    expect(times()).to.deep.equal(Array(4).fill('2012 to 2020'))
    expect(textOf(element.shadowRoot!.querySelector('.unit'))).to.equal('Rank 1 is the best figure.')
    element.axis = 'data'
    await element.updateComplete
    expect(textOf(element.shadowRoot!.querySelector('.unit'))).to.equal(
      'Rank 1 is the best figure. Axis starts at 20.',
    )
    const axis = getComputedStyle(inside(element, '.picture')[0]!)
    expect(axis.borderBottomColor).to.equal(axis.borderTopColor)
    element.as = 'one'
    await element.updateComplete
    expect(textOf(element.shadowRoot!.querySelector('.unit'))).to.not.contain('Axis')
  })

  it('says of an area without a figure that it has none, and gives it no picture', async () => {
    const none = AREAS.replace(/^(hurt,D4.*),\d+,$/gm, '$1,,c')
    const element = await compared({ sort: 'name' }, none)
    expect(
      inside(element, '.cells > li').map((cell) => cell.querySelectorAll('svg.multiple, .ends').length),
    ).to.deep.equal([3, 3, 3, 0])
    expect(inside(element, '.cells li').map(textOf)[3]).to.equal('D4 area no figure Not enough history.')
    const nowhere = await compared({ axis: 'data' }, none.replace(/^hurt,[ABC].*\n/gm, ''))
    expect(textOf(nowhere.shadowRoot!.querySelector('.unit'))).to.equal('')
    expect(inside(nowhere, 'svg.multiple, .ends')).to.deep.equal([])
  })

  it('sets nobody in another unit on its scale, and says whom it leaves out', async () => {
    const [head, ...rows] = AREAS.split('\n')
    const inUnits = [
      `${head},unit`,
      ...rows.map((row) => `${row},${row.includes('B2') ? '£000' : row.includes('D4') ? '' : '£'}`),
    ].join('\n')
    const element = await compared({ sort: 'name' }, inUnits)
    expect(names(element)).to.deep.equal(['A1 area (this page’s area)', 'C3 area', 'D4 area'])
    expect(textOf(element.shadowRoot!.querySelector('.notice'))).to.equal(
      'In another unit, so left out: B2 area.',
    )
  })

  it('ranks nobody where there is nobody else, and calls one area one', async () => {
    const element = await compared({ areas: 'A1' })
    expect(textOf(element.shadowRoot!.querySelector('.heading'))).to.match(/^hurt: 1 area on one scale,/)
    expect(textOf(element.shadowRoot!.querySelector('.unit'))).to.equal('')
    expect(inside(element, '.cells li').map(textOf).join()).to.not.contain('Rank')
  })

  it('ranks no country and no region among the areas they are made of, and regions among themselves', async () => {
    const coded = (codes: readonly string[]): string =>
      codes.reduce(
        (data, code, which) => data.replaceAll(`,${'ABC'[which]}${which + 1},`, `,${code},`),
        AREAS,
      )
    const ranks = (element: Element): string[] =>
      inside(element, '.cells li').map((cell) => /Rank \d of \d/.exec(textOf(cell))?.[0] ?? 'none')
    const areas = await compared({ area: 'D4', sort: 'name' }, coded(['E06000059', 'E12000009', 'E92000001']))
    expect(ranks(areas)).to.deep.equal(['Rank 2 of 2', 'none', 'none', 'Rank 1 of 2'])
    const two = await compared({ area: 'D4', sort: 'name' }, coded(['E06000059', 'E06000066', 'E12000009']))
    expect(ranks(two)).to.deep.equal(['Rank 2 of 2', 'Rank 1 of 2', 'none', 'none'])
    expect(textOf(inside(two, '.cells li')[2]!)).to.contain('Worse than forecast')
    const regions = await compared(
      { area: 'E12000008', areas: 'E12000009 E92000001', sort: 'name' },
      coded(['E12000008', 'E12000009', 'E92000001']),
    )
    expect(ranks(regions)).to.deep.equal(['Rank 2 of 2', 'Rank 1 of 2', 'none'])
  })

  it('has room on its scale for every likely range, and cuts none flat', async () => {
    const restless = years('A1', [90, 60, 95, 55, 98, 60, 62, 75, 78])
    const element = await compared({ axis: 'data' }, [HEAD, ...restless].join('\n'))
    const band = inside(element, 'path.range')[0]!.getAttribute('d')!
    const heights = [...band.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y))
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
    for (const edge of [top, bottom]) expect(heights.filter((y) => y === edge)).to.have.length(1)
  })

  it('keeps its list of orders on the screen, however long its words', async () => {
    await import('../cy.js')
    const element = await compared({ lang: 'cy' })
    element.style.width = '280px'
    const list = element.shadowRoot!.querySelector('select')!
    expect(list.textContent).to.contain('rhagolwg')
    expect(list.getBoundingClientRect().width).to.be.at.most(280)
  })

  it('keeps the likely range of its small pictures in forced colours', async () => {
    const element = await compared()
    const edge = (): string => getComputedStyle(inside(element, 'path.range')[0]!).stroke
    expect(edge()).to.equal('none')
    await emulateMedia({ forcedColors: 'active' })
    expect(edge()).to.match(/^rgb/)
    await emulateMedia({ forcedColors: 'none' })
  })

  it('is sorted by its reader, and keeps the order in its attribute', async () => {
    const element = await compared()
    const select = element.shadowRoot!.querySelector('select')!
    select.focus()
    await sendKeys({ type: 'By name' })
    select.dispatchEvent(new Event('change'))
    await element.updateComplete
    expect(element.getAttribute('sort')).to.equal('name')
    expect(names(element)).to.deep.equal(['A1 area (this page’s area)', 'B2 area', 'C3 area', 'D4 area'])
  })

  it('ranks nobody and puts nobody first where no direction is agreed', async () => {
    const element = await compared({ polarity: 'none' })
    expect(textOf(element.shadowRoot!.querySelector('.heading'))).to.contain('by name')
    expect(names(element)).to.deep.equal(['A1 area (this page’s area)', 'B2 area', 'C3 area', 'D4 area'])
    expect(inside(element, '.cells li').map(textOf).join(' ')).to.not.contain('Rank')
  })

  it('opens a curve in place by keyboard, and tells the page', async () => {
    const element = await compared()
    const told: ObaSelectEvent[] = []
    element.addEventListener('oba-select', (event) => told.push(event))
    element.shadowRoot!.querySelector<HTMLElement>('.pick')!.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => inside(element, 'oba-curve').length === 1)
    expect((inside(element, 'oba-curve')[0] as ObaCurve).curve!.indicator.area.code).to.equal('B2')
    expect(told[0]!.curve!.indicator.area.code).to.equal('B2')
    await expect(element).to.be.accessible()
    await sendKeys({ press: 'Enter' })
    await until(() => inside(element, 'oba-curve').length === 0)
  })

  it('goes by the names of areas where a file has no codes', async () => {
    const data = AREAS.replaceAll(/,[A-D]\d,/g, ',,')
    const element = await compared({ area: 'C3 area', sort: 'name' }, data)
    expect(inside(element, '.own').map(textOf).join()).to.match(/^C3 area/)
    inside(element, '.pick')[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await until(() => inside(element, 'oba-curve').length === 1)
    expect((inside(element, 'oba-curve')[0] as ObaCurve).curve!.indicator.area.name).to.equal('B2 area')
    expect(inside(element, '[aria-expanded="true"]').map(textOf)).to.deep.equal(['B2 area'])
  })

  it('is one chart with the rest in grey behind it, and all of them in a table to pick from', async () => {
    const element = await compared({ as: 'one', sort: 'name' })
    const chart = (): ObaCurve => inside(element, 'oba-curve')[0] as ObaCurve
    await until(() => chart().shadowRoot?.querySelector('path.rest') !== null)
    expect(chart().curve!.indicator.area.code).to.equal('A1')
    expect(chart().behind).to.have.length(3)
    expect(textOf(chart().shadowRoot!.querySelector('.key'))).to.contain('The other 3')
    expect(inside(element, 'tbody tr').map(textOf)[1]).to.match(/^B2 area 25 2020 \d+ fewer Turned\./)
    inside(element, 'tbody .pick')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await until(() => chart().curve!.indicator.area.code === 'C3')
    expect(inside(element, '[aria-pressed="true"]').map(textOf)).to.deep.equal(['C3 area'])
    await expect(element).to.be.accessible()
  })

  it('leaves no cell of its tables empty, and sets their figures under each other', async () => {
    const data = AREAS.replaceAll(',D4,', ',E92000001,').replace(/^(hurt,C3.*),\d+,$/gm, '$1,,c')
    const element = await compared({ as: 'one', sort: 'name' }, data)
    const cells = inside(element, 'tbody tr').map((row) => [...row.querySelectorAll('td')].map(textOf))
    expect(cells.flat().filter((text) => text === '')).to.deep.equal([])
    expect(cells[2]).to.deep.equal(['no figure', 'Not enough history', 'Not enough history.', 'Not ranked'])
    expect(cells[3]!.at(-1)).to.equal('Not ranked')
    const groups = await compared({ by: 'group', 'baseline-until': '' }, GROUPS)
    for (const one of [element, groups])
      for (const figure of inside(one, 'table tr > :nth-child(2)'))
        expect(getComputedStyle(figure).textAlign).to.equal('end')
  })

  it('says of groups how wide the gap is at each period, who is furthest, and who accounts for the change', async () => {
    const element = await compared({ by: 'group', 'baseline-until': '' }, GROUPS)
    expect(names(element).sort()).to.deep.equal(['Boys', 'Girls'])
    const said = textOf(element.shadowRoot!.querySelector('section'))
    expect(said)
      .to.contain('The widest gap in 2020 is between Boys and Girls')
      .and.to.contain('of those with a figure: Boys')
      .and.to.contain('For all groups together: 50 in 2015, 40 in 2020.')
    expect(inside(element, 'section tbody tr')).to.have.length(6)
    await expect(element).to.be.accessible()
  })

  it('leaves the figure of all out of the groups, and takes no change apart that the groups do not add up to', async () => {
    const all = [0, 1, 2, 3, 4, 5].map(
      (year) => `hurt,A1,Dorset,All children,${2015 + year},calendar year,60,1500,2500,"per 100"`,
    )
    const element = await compared({ by: 'group', 'baseline-until': '' }, [GROUPS, ...all].join('\n'))
    expect(names(element)).to.include('All children')
    const said = textOf(element.shadowRoot!.querySelector('section'))
    expect(said).to.contain('is between Boys and Girls')
    expect(said).to.contain('do not add up to those of All children').and.not.to.contain('change within')
  })

  it('refuses to set several indicators, or the groups of several areas, on one scale', async () => {
    const mixed = await compared({}, `${AREAS}\nother,A1,A1 area,,2012,calendar year,5,`)
    expect(textOf(mixed.shadowRoot!.querySelector('.fault'))).to.contain('other')
    const groups = await compared(
      { by: 'group', area: '' },
      `${GROUPS}\nhurt,B2,Devon,Boys,2015,calendar year,5,5,100,"per 100"`,
    )
    expect(textOf(groups.shadowRoot!.querySelector('.fault'))).to.contain('B2')
  })

  it('tells the page of all its curves once', async () => {
    const told: ObaReadyEvent[] = []
    const host = await fixture(html`<div @oba-ready=${(event: ObaReadyEvent) => told.push(event)}></div>`)
    host.append(await compared({ as: 'one' }))
    await until(() => told.length > 0)
    expect(told.at(-1)!.curves).to.have.length(4)
  })

  it('shows hostile names as text', async () => {
    const element = await compared({}, AREAS.replaceAll('B2 area', '<img src=x onerror=alert(1)>'))
    expect(names(element)).to.include('<img src=x onerror=alert(1)>')
    expect(inside(element, 'img')).to.have.length(0)
  })

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe in ${scheme}, at 320 pixels and in forced colours, and never scrolls sideways`, async () => {
      await emulateMedia({ colorScheme: scheme })
      await setViewport({ width: 320, height: 700 })
      const element = await compared()
      document.documentElement.style.colorScheme = scheme
      await expect(element).to.be.accessible()
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
      await emulateMedia({ forcedColors: 'active' })
      await expect(element).to.be.accessible()
      await emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
      document.documentElement.style.colorScheme = ''
      await setViewport({ width: 1280, height: 800 })
    })
  }

  it('prints without its list of orders', async () => {
    const element = await compared()
    await emulateMedia({ media: 'print' })
    expect(getComputedStyle(element.shadowRoot!.querySelector('label')!).display).to.equal('none')
    await emulateMedia({ media: 'screen' })
  })
})
