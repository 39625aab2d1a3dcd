import { expect } from '@open-wc/testing'
import { compared, GROUPS, inside, names, textOf } from './compared.fixture.js'

describe('<oba-compare>', () => {
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
})
