import { expect } from '@open-wc/testing'
import { file, quadrantsOf, said } from './quadrants-of.fixture.js'

describe('<oba-quadrants>', () => {
  it('says in a sentence what it cannot find: a service, a measure, a framework', async () => {
    expect(said(await quadrantsOf({ service: 'nursing' }), '.fault')).to.equal(
      'There is no service “nursing” here. The file holds: training.',
    )
    expect(said(await quadrantsOf({ about: '' }), '.fault')).to.contain('No measure is in a quadrant')
    const without = await quadrantsOf({ framework: file('{"version":1,"services":[{"id":"training"}]}') })
    expect(said(without, '.notice')).to.contain('services[0].name is missing, or is not what it should be')
    expect(said(without)).to.contain('61.9%')
  })

  it('names what the companion file says too little of to be placed', async () => {
    const half = file('indicator,service,quadrant\nplaces,training,upper-left\nfinished,training,')
    const element = await quadrantsOf({ about: half })
    expect(said(element, '.notice')).to.match(/Left out.*: finished\.$/)
  })

  describe('says of a measure that names an outcome or a population too that no one service answers for one', () => {
    const POPULATION = /^Left out, .* gives each an outcome or a population, .*: (.*)\.$/
    const aboutOf = (...rows: readonly string[]): string =>
      file(['indicator,service,quadrant,outcome,population', ...rows].join('\n'))

    it('beside measures that have their place', async () => {
      const about = aboutOf(
        'places,training,upper-left,,',
        'finished,training,upper-right,safe,',
        'share,training,lower-right,,children',
        'number,training,,,',
      )
      const element = await quadrantsOf({ about })
      const [halves, populations] = [...element.shadowRoot!.querySelectorAll('.notice')].map(
        ({ textContent }) => textContent,
      )
      expect(halves).to.equal(
        'Left out, because the companion file should say both the service and the quadrant of each: number.',
      )
      expect(POPULATION.exec(populations!)?.[1]).to.equal('finished, share')
    })

    it('where there is no other measure', async () => {
      const element = await quadrantsOf({ about: aboutOf('finished,training,upper-right,safe,') })
      expect(POPULATION.exec(said(element, '.fault'))?.[1]).to.equal('finished')
    })

    it('where the service asked for has no other', async () => {
      const about = aboutOf('places,training,upper-left,,', 'finished,nursing,upper-right,safe,')
      const element = await quadrantsOf({ about, service: 'nursing' })
      const [none, ...why] = said(element, '.fault').split(/(?<=training\.) /)
      expect(none).to.equal('There is no service “nursing” here. The file holds: training.')
      expect(POPULATION.exec(why.join())?.[1]).to.equal('finished')
    })
  })
})
