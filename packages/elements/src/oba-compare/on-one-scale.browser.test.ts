import { expect } from '@open-wc/testing'
import { AREAS, compared, HEAD, inside, names, textOf, years } from './compared.fixture.js'

describe('<oba-compare>', () => {
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

  it('has room on its scale for every likely range, and cuts none flat', async () => {
    const restless = years('A1', [90, 60, 95, 55, 98, 60, 62, 75, 78])
    const element = await compared({ axis: 'data' }, [HEAD, ...restless].join('\n'))
    const band = inside(element, 'path.range')[0]!.getAttribute('d')!
    const heights = [...band.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y))
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
    for (const edge of [top, bottom]) expect(heights.filter((y) => y === edge)).to.have.length(1)
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
})
