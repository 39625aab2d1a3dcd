import { curve } from './curve.js'
import type { CurveOptions } from './curve.js'
import { snapshots } from './published.fixture.js'
import type { Status } from './verdict.types.js'

/** Where a curve of which less is better is, by its figures up to and with a year. */
export function statusIn(
  year: string,
  figures: Readonly<Record<string, number>>,
  options: CurveOptions,
): Status {
  return curve(snapshots('plans', figures, year), { polarity: 'lower', ...options }).verdict.status
}
