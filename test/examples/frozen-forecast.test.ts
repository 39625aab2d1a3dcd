import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, axeViolations, visit } from '../pages/open-page.js'
import type { OpenPage, Visit } from '../pages/open-page.js'

const EXAMPLE = 'docs/examples/frozen-forecast'
/** Two engines may differ in the last digit of a number. */
const parsed = (file: string): unknown =>
  JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  )
const kept = (): unknown => parsed(join(ROOT, EXAMPLE, 'forecast-2022.json'))

let visited: Visit
const open = (file: string): Promise<OpenPage> =>
  visited.openFreely(`${EXAMPLE}/${file}`, { width: 1280, height: 900 })

beforeAll(async () => {
  visited = await visit()
})

afterAll(async () => {
  await visited.leave()
})

/** The guide's own pieces, which a newcomer pastes. */
const guide = readFileSync(join(ROOT, 'docs/freeze.md'), 'utf8')
const [freezing, judging] = [...guide.matchAll(/```js\n(.*?)```/gs)].map(([, piece]) => piece!)

describe('the guide to freezing a forecast', () => {
  it('shows the script and the element of the example', () => {
    expect(freezing).toBe(readFileSync(join(ROOT, EXAMPLE, 'freeze.mjs'), 'utf8'))
    const attributes = (html: string): string[] =>
      [.../<oba-curve\s([^>]*)>/.exec(html)![1]!.matchAll(/[\w-]+="[^"]*"/g)].map(([one]) => one)
    expect(attributes(readFileSync(join(ROOT, EXAMPLE, 'index.html'), 'utf8'))).toEqual([
      ...attributes(guide),
      'heading-level="2"',
    ])
  })

  it('shows a program that judges next year’s figures', () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', judging!], {
      cwd: join(ROOT, EXAMPLE),
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('The one curve shows evidence of improvement')
  })
})

describe('a forecast made again from what has been revised', () => {
  it('may say something else, as the guide shows', async () => {
    const { page } = await open('')
    const curve = page.locator('oba-curve')
    await curve.evaluate((element) => {
      element.removeAttribute('baseline-src')
      element.setAttribute('baseline-until', '2022')
    })
    await curve.locator('[part="verdict"]', { hasText: 'could be chance' }).waitFor()
    expect(await curve.locator('[part="summary"]').innerText()).toContain(', was 28, ')
  })
})

describe('this year’s forecast', () => {
  it('is what the script in Node saves', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oba-example-'))
    try {
      execFileSync(process.execPath, [join(ROOT, EXAMPLE, 'freeze.mjs')], { cwd: folder })
      expect(parsed(join(folder, 'forecast-2022.json'))).toEqual(kept())
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('is what the page saves', async () => {
    const { page, reported } = await open('freeze.html')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Save the forecast'),
    ])
    expect(download.suggestedFilename()).toBe('forecast-2022.json')
    expect(parsed(await download.path())).toEqual(kept())
    expect(await axeViolations(page)).toEqual([])
    expect(reported).toEqual([])
  })
})

describe('next year’s figures', () => {
  it('are held to the forecast as it was made, though the history has been revised since', async () => {
    const { page, reported } = await open('')
    const curve = page.locator('oba-curve')
    const [{ forecast }] = kept() as [{ forecast: { points: { value: number }[] } }]
    await curve.locator('svg.chart').waitFor()
    const expected = Math.round(forecast.points[0]!.value)
    expect(await curve.locator('[part="summary"]').innerText()).toContain(
      `The forecast, made from data to 31 August 2022, was ${expected}, `,
    )
    expect(await curve.locator('[part="verdict"]').innerText()).toMatch(
      /^Turned\. 9 fewer than forecast.*Some evidence/,
    )
    await curve.getByRole('button', { name: 'Why?' }).click()
    const why = await curve.locator('#why').innerText()
    expect(why).toContain('It was made on 1 December 2022, and has stayed as it was.')
    expect(why).toContain('Figures of the history revised since the forecast was made: 1, by up to 1.')
    expect(await axeViolations(page)).toEqual([])
    expect(reported).toEqual([])
  })
})
