import { expect, fixture, html } from '@open-wc/testing'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { until } from '../until.fixture.js'
import { AREAS, compared, GROUPS, inside, names, textOf } from './compared.fixture.js'

describe('<oba-compare>', () => {
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

  it('refuses to set several indicators, or the groups of several areas, on one scale', async () => {
    const mixed = await compared({}, `${AREAS}\nother,A1,A1 area,,2012,calendar year,5,`)
    expect(textOf(mixed.shadowRoot!.querySelector('.fault'))).to.contain('other')
    const groups = await compared(
      { by: 'group', area: '' },
      `${GROUPS}\nhurt,B2,Devon,Boys,2015,calendar year,5,5,100,"per 100"`,
    )
    expect(textOf(groups.shadowRoot!.querySelector('.fault'))).to.contain('B2')
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

  it('goes by the names of areas where a file has no codes', async () => {
    const data = AREAS.replaceAll(/,[A-D]\d,/g, ',,')
    const element = await compared({ area: 'C3 area', sort: 'name' }, data)
    expect(inside(element, '.own').map(textOf).join()).to.match(/^C3 area/)
    inside(element, '.pick')[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await until(() => inside(element, 'oba-curve').length === 1)
    expect((inside(element, 'oba-curve')[0] as ObaCurve).curve!.indicator.area.name).to.equal('B2 area')
    expect(inside(element, '[aria-expanded="true"]').map(textOf)).to.deep.equal(['B2 area'])
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
})
