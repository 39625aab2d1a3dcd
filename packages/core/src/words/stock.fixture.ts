import { readFileSync } from 'node:fs'
import { curvesOf } from './told.fixture.js'

/** The curves of the demonstration pages. */
export const DEMONSTRATION = curvesOf(
  read('../../../../docs/dorset/obsessions.csv'),
  read('../../../../docs/dorset/indicators.csv'),
)

/** Published series of every kind of verdict, unit and period (stock/README.md). */
export const STOCK = curvesOf(read('stock/figures.csv'), read('stock/indicators.csv'))

/** 200 published series drawn by lot. */
export const DRAWN = curvesOf(read('stock/drawn-figures.csv'), read('stock/drawn-indicators.csv'))

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
