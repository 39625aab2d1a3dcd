import { evidenceWords, gapAlone, indicatorFigure } from '@oba/core'
import type { CompareLanguage } from '../messages/compare-language.js'
import type { Compared } from './compared.js'

/** Where one stands, in texts: its latest figure, what that is against its own forecast, the verdict and its rank. */
export interface Standing {
  readonly latest: string
  readonly period: string
  readonly against: string
  readonly verdict: string
  readonly rank: string
}

export function standing({ curve, rank }: Compared, { words, messages }: CompareLanguage): Standing {
  const { indicator, verdict } = curve
  const latest = indicator.points.findLast(({ value }) => value !== null)
  const evidence = evidenceWords(curve, words)
  const quarter = rank?.quarter ? `, ${messages.quarter[rank.quarter]}` : ''
  const status = words.status[verdict.status]
  const gap = gapAlone(curve, words)
  return {
    latest: latest ? indicatorFigure(latest.value!, indicator, words) : messages.noFigure,
    period: latest?.period.label ?? '',
    against: gap === null || gap === status ? '' : gap,
    verdict: `${status}${evidence ? `. ${evidence}` : ''}.`,
    rank: rank ? `${messages.rank(rank.rank, rank.of, rank.sharing > 1)}${quarter}` : '',
  }
}
