import { readDocument } from '@oba/core'
import { expect } from '@open-wc/testing'
import { DOCUMENT, file, quadrantsOf } from './quadrants-of.fixture.js'

describe('a framework’s file', () => {
  const faultOf = async (text: string): Promise<string> => {
    const element = await quadrantsOf({ framework: file(text) })
    return element.shadowRoot!.querySelector('.notice')?.textContent ?? ''
  }

  it('is read where the core would read it', async () => {
    expect(readDocument(DOCUMENT).problems).to.deep.equal([])
    expect(await faultOf(JSON.stringify(DOCUMENT))).to.equal('')
  })

  for (const [what, text, sentence] of [
    ['is no JSON', 'Outcomes: safe', 'It should be a JSON object with “version”: 1'],
    ['is of another version', '{"version":2}', 'It should be a JSON object with “version”: 1'],
    ['has no list where one belongs', '{"version":1,"outcomes":{}}', 'Its outcomes is missing, or is not'],
    ['has nothing in a list', '{"version":1,"services":[null]}', 'Its services[0].id is missing'],
    [
      'has a number for a list of texts',
      '{"version":1,"services":[{"id":"a","name":"A","contributesTo":[5]}]}',
      'Its services[0].contributesTo is missing, or is not',
    ],
    [
      'has an outcome with a number in it',
      '{"version":1,"outcomes":[{"id":"a","text":"90% of children are safe","population":"b"}]}',
      '“90% of children are safe” has a number in it',
    ],
  ] as const)
    it(`that ${what} is said so, and the figures stay`, async () =>
      expect(await faultOf(text)).to.contain(sentence))
})
