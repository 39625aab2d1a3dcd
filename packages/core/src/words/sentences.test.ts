import { describe, expect, it } from 'vitest'
import type { Curve } from '../curve/curve.js'
import { scorecard } from '../scorecard/scorecard.js'
import { catalogueFor } from './language.js'
import { scorecardParagraph } from './scorecard-words.js'
import { DEMONSTRATION, DRAWN, STOCK } from './stock.fixture.js'
import { toldOf } from './told.fixture.js'
import { whySentences } from './why-words.js'

const en = catalogueFor('en')
const cy = catalogueFor('cy')
const curves = [...DEMONSTRATION, ...STOCK, ...DRAWN]

describe('what is said of the demonstration and of published series', () => {
  it.each([
    ['sentences.en', en, [...DEMONSTRATION, ...STOCK]],
    ['sentences.cy', cy, [...DEMONSTRATION, ...STOCK]],
    ['drawn.en', en, DRAWN],
    ['drawn.cy', cy, DRAWN],
  ] as const)('was read one by one and is kept: %s', async (file, words, some) => {
    const said = [
      ...some.map((curve) => toldOf(curve, words).join('\n')),
      scorecardParagraph(scorecard(some), words),
    ]
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(`stock/${file}.txt`)
  })

  it.each([
    ['en', en],
    ['cy', cy],
  ] as const)('has no hole, no claim of a cause and no statistician’s shorthand in %s', (_, words) => {
    for (const curve of curves) {
      const said = [...toldOf(curve, words), ...whySentences(curve, words)]
        .join('\n')
        .replaceAll(curve.indicator.name, '')
      expect(said).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
      expect(said).not.toMatch(/ {2}|, :|\.\.|: \.| ,/)
      expect(said).not.toMatch(
        /80% (PI|range|interval|likely)|interval|because|due to|caused|thanks to|led to|oherwydd|achosodd/i,
      )
    }
  })

  it('never prints more decimals than the data have', () => {
    for (const curve of curves) {
      const figures = withoutNames(toldOf(curve, en).join('\n'), curve).match(/\d\.\d+/g) ?? []
      for (const figure of figures) expect(figure.length - 2).toBe(curve.indicator.decimals)
    }
  })

  it('says how sure one can be wherever it says that a figure differs from its forecast', () => {
    for (const curve of curves.filter(
      ({ verdict }) => verdict.evidence && verdict.status !== 'as-forecast',
    )) {
      const [title = '', verdict = '', paragraph = ''] = toldOf(curve, en)
      expect(verdict).toMatch(/it could be chance|Some evidence|Strong evidence/)
      expect(paragraph).toMatch(/but it could be chance|(some|strong) evidence that this is more than chance/)
      if (curve.verdict.evidence?.grade === 'none')
        expect(title).toContain('no clear difference from forecast')
    }
  })
})

function withoutNames(text: string, { indicator }: Curve): string {
  return text.replaceAll(indicator.name, '')
}
