import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { falseClaimTables, claimsOf } from './false-claims.js'
import type { ClaimRates } from './false-claims.js'
import { everClaimed } from './looks.js'
import { naturalExperiment } from './natural-experiment.js'
import { powerTable } from './power.js'
import { authoritySeries, benchmarkSeries } from './series.js'

/**
 * npm run bench:verdict -- <folder>: the folder holds `forecast/` and `data/published/`. Prints the tables,
 * and writes them as docs/benchmarks/verdict.json and verdict.md.
 */
function main(folder: string | undefined): void {
  if (!folder) {
    console.log(
      'Say where the published series are: npm run bench:verdict -- <folder>, with forecast/ and data/published/ in it.',
    )
    process.exitCode = 1
    return
  }
  const own = benchmarkSeries(join(folder, 'forecast'))
  const national = authoritySeries(join(folder, 'data/published/national'), 8)
  const counted = national.filter((one) => one.counts !== null).length
  const plain = [...own, ...national].filter((one) => one.isCount).length
  console.log(
    `${own.length} benchmark series, ${national.length} series of authorities, ${counted} of them with counts; ${plain} series are counts without a denominator`,
  )
  const claims = falseClaimTables(claimsOf([...own, ...national]))
  const looks = everClaimed(own)
  const power = powerTable([
    ...own,
    ...national.filter((one, index) => index % 4 === 0 || one.counts !== null),
  ])
  const experiment = naturalExperiment(
    join(folder, 'data/published/vintages'),
    new Set(national.filter(({ isCount }) => isCount).map(({ indicator }) => indicator)),
  )

  const sections = [
    `# Verdicts, measured\n\nMade by \`npm run bench:verdict\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.`,
    '## False claims where nothing was changed\n\nPer cent of origins; the error is clustered by indicator and year. “Strong” is meant to be 5, “some or strong” 20.',
    ...Object.entries(claims).map(([name, rates]) => `### ${name}\n\n${claimTable(rates)}`),
    `### Ever called strong, over many looks at one baseline\n\n${table(
      ['frequency', 'looks', 'series', 'ever strong'],
      looks.map((row) => [row.frequency, String(row.looks), String(row.series), one(row.everStrong)]),
    )}`,
    '## Power\n\nEach rule beside ours, with ours cut so that both make false claims equally often; per cent detected within three periods.',
    table(
      [
        'rule',
        'frequency',
        'change',
        'applies',
        'does not apply',
        'false claims',
        'rule detects',
        'ours detects',
        'error',
        '',
      ],
      power.map((cell) => [
        cell.rule,
        cell.frequency,
        cell.change,
        String(cell.applies),
        String(cell.doesNotApply),
        one(cell.falseClaims),
        one(cell.detectedByRule),
        one(cell.detectedByOurs),
        one(cell.error),
        winner(cell.detectedByOurs - cell.detectedByRule, cell.error),
      ]),
    ),
    '## The natural experiment\n\nBaselines from what was published on 15 November 2024, judged by what was published on 8 April 2026. Real changes are in it.',
    table(Object.keys(experiment), [
      Object.values(experiment).map((value: number) =>
        Number.isInteger(value) ? String(value) : one(value),
      ),
    ]),
  ]
  const page = `${sections.join('\n\n')}\n`
  console.log(page)
  writeFileSync('docs/benchmarks/verdict.md', page)
  writeFileSync(
    'docs/benchmarks/verdict.json',
    `${JSON.stringify({ claims, looks, power, experiment }, null, 2)}\n`,
  )
}

function claimTable(rates: readonly ClaimRates[]): string {
  return table(
    ['', 'origins', 'strong', 'error', 'strong lower', 'strong higher', 'some or strong'],
    rates.map((row) => [
      row.name,
      String(row.origins),
      one(row.strong),
      one(row.strongError),
      one(row.strongLower),
      one(row.strongHigher),
      one(row.someOrStrong),
    ]),
  )
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function one(value: number): string {
  return value.toFixed(1)
}

function winner(difference: number, error: number): string {
  if (Math.abs(difference) <= 2 * error) return 'tie'
  return difference > 0 ? 'ours' : 'rule'
}

main(process.argv[2])
