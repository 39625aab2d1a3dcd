import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BenchmarkSeries } from './benchmark-series.js'
import type { Said } from './measures.js'

export type Augurs = (series: BenchmarkSeries) => Said | null

/** The npm package @bsull/augurs (AutoETS), where installed: the one peer on npm that gives ranges. Null without it. */
export async function loadAugurs(): Promise<Augurs | null> {
  try {
    const require = createRequire(import.meta.url)
    const path = require.resolve('@bsull/augurs/ets')
    const { AutoETS, default: start } =
      (await import('@bsull/augurs/ets')) as typeof import('@bsull/augurs/ets')
    await start({ module_or_path: readFileSync(path.replace(/ets\.js$/, 'ets_bg.wasm')) })
    return ({ train, m, test }) => {
      try {
        const model = new AutoETS(m, m > 1 ? 'ZZZ' : 'ZZN')
        model.fit([...train])
        const { point, intervals } = model.predict(test.length, 0.95)
        model.free()
        if (intervals === undefined || ![...point].every(Number.isFinite)) return null
        return { mean: [...point], at95: { lower: [...intervals.lower], upper: [...intervals.upper] } }
      } catch {
        return null
      }
    }
  } catch {
    return null
  }
}
