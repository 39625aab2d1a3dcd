import { expect } from '@open-wc/testing'
import { AREAS, compared, inside, names, textOf } from './compared.fixture.js'

describe('<oba-compare>', () => {
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

  it('ranks nobody and puts nobody first where no direction is agreed', async () => {
    const element = await compared({ polarity: 'none' })
    expect(textOf(element.shadowRoot!.querySelector('.heading'))).to.contain('by name')
    expect(names(element)).to.deep.equal(['A1 area (this page’s area)', 'B2 area', 'C3 area', 'D4 area'])
    expect(inside(element, '.cells li').map(textOf).join(' ')).to.not.contain('Rank')
  })
})
