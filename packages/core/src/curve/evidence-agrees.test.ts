import { describe, expect, it } from 'vitest'
import { curve } from './curve.js'
import { evidenceAgrees } from './evidence-agrees.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'
import type { Status } from './verdict.types.js'

function agrees(status: Status, direction: 'better' | 'worse' | null): boolean {
  const { verdict } = curve(snapshots('plans', DORSET_PLANS), { polarity: 'lower', baselineUntil: '2016' })
  const evidence = direction === null ? null : ({ grade: 'some', direction, chance: 0.05 } as const)
  return evidenceAgrees({ ...verdict, status, evidence })
}

describe('the run and its latest figure', () => {
  it.each(['turned', 'ahead', 'bending'] as const)(
    'agree when “%s” goes with better and not with worse',
    (status) => {
      expect([agrees(status, 'better'), agrees(status, 'worse')]).toEqual([true, false])
    },
  )

  it.each(['worse', 'behind'] as const)('agree when “%s” goes with worse and not with better', (status) => {
    expect([agrees(status, 'better'), agrees(status, 'worse')]).toEqual([false, true])
  })

  it('cannot disagree where the latest is as forecast, or nothing was judged', () => {
    expect([agrees('as-forecast', 'better'), agrees('as-forecast', 'worse'), agrees('turned', null)]).toEqual(
      [true, true, true],
    )
  })
})
