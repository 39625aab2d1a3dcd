import { changesSince, columnNames, nameAmong, scorecard, scorecardGroups, sortRows } from '@oba/core'
import type { Change, ChangesSince, ColumnName, Curve, Scorecard, ScorecardRow } from '@oba/core'
import { oneOf } from '../data/one-of.js'
import type { ScorecardMessages } from '../messages/scorecard-messages.js'

/** What the attributes of a scorecard ask for, as they are written. */
export interface AskedView {
  readonly columns: string
  readonly groupBy: string
  readonly sort: string
  readonly show: string
  readonly since: string
  readonly asOf: string
}

type Notice = (messages: ScorecardMessages) => string

export type SortBy = ColumnName | 'name'

export interface ShownGroup {
  /** Null where the rows are not grouped at all. */
  readonly group: (Scorecard & { readonly name: string | null }) | null
  readonly rows: readonly ScorecardRow[]
}

/** All a scorecard shows, in its order. */
export interface ScorecardView {
  readonly card: Scorecard
  readonly groups: readonly ShownGroup[]
  /** The name of a row's curve. */
  readonly nameOf: (curve: Curve) => string
  /** The columns the author picked beside those that always stand. */
  readonly columns: readonly ColumnName[]
  readonly sortBy: SortBy | null
  readonly descending: boolean
  /** Which curves are shown; empty for all. */
  readonly show: string
  readonly offered: readonly string[]
  readonly changes: ChangesSince | null
  readonly changeOf: ReadonlyMap<Curve, Change>
  /** What was asked for and cannot be done, each as a sentence. */
  readonly notices: readonly Notice[]
}

export type GroupOf = (curve: Curve) => string | null | undefined

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const ALWAYS: readonly ColumnName[] = ['current', 'gap', 'verdict']

/** Curves counted, compared with then, filtered, grouped and sorted; the count on top is of all of them. */
export function scorecardView(
  curves: readonly Curve[],
  asked: AskedView,
  kept: Scorecard | null,
  groupOf: GroupOf | null,
  locale: string,
): ScorecardView {
  const notices: Notice[] = []
  const day = (text: string): string | undefined => {
    if (text === '' || DAY.test(text)) return text || undefined
    notices.push((messages) => messages.noSuchDay(text))
    return undefined
  }
  const known = (
    text: string,
    names: readonly string[],
    sentence: keyof ScorecardMessages & `noSuch${'Column' | 'Show'}`,
  ) => {
    if (names.includes(text)) return true
    notices.push((messages) => messages[sentence](text, names.join(', ')))
    return false
  }
  const since = kept ?? day(asked.since)
  const asOf = day(asked.asOf)
  // Without a day to compare with, a scorecard is compared with itself: that cuts it at `asOf`, and nothing has changed.
  const compared =
    since === undefined && asOf === undefined
      ? null
      : changesSince(curves, since ?? scorecard(curves), asOf === undefined ? {} : { asOf })
  const changes = since === undefined ? null : compared
  const card = scorecard(compared ? compared.rows.map(({ curve }) => curve) : curves)
  const changeOf = new Map(changes?.rows.map(({ curve, change }) => [curve, change]))
  const changed = (curve: Curve): boolean => (changeOf.get(curve) ?? 'same') !== 'same'

  const offered = [...new Set(card.rows.map(({ standing }) => standing)), ...(changes ? ['changed'] : [])]
  const show =
    asked.show === '' ||
    known(asked.show, ['improving', 'worse', 'too-early', 'not-judged', 'changed'], 'noSuchShow')
      ? asked.show
      : ''
  const [by = '', order = ''] = asked.sort.trim().split(/\s+/)
  const sortBy = by !== '' && known(by, ['name', ...columnNames], 'noSuchColumn') ? (by as SortBy) : null
  const descending = order === 'descending'
  const inView = (rows: readonly ScorecardRow[]): readonly ScorecardRow[] => {
    const chosen = rows.filter(
      ({ curve, standing }) => show === '' || standing === show || (show === 'changed' && changed(curve)),
    )
    return sortBy === null ? chosen : sortRows(chosen, sortBy, { descending, locale })
  }
  const all = card.rows.map(({ curve }) => curve)
  const named =
    groupOf ??
    (oneOf('group-by', asked.groupBy, ['outcome']) ? ({ indicator }: Curve) => indicator.outcome : () => null)
  const counted = scorecardGroups(all, named)
  // Where no curve belongs to a group there is nothing to head the rows with.
  const grouped = counted.some(({ name }) => name !== null)
  const groups = counted.map((group) => ({ group: grouped ? group : null, rows: inView(group.rows) }))
  return {
    card,
    groups: groups.filter(({ rows }) => rows.length > 0),
    nameOf: nameAmong(all),
    columns: asked.columns
      .split(/[\s,]+/)
      .filter((name) => name !== '' && known(name, columnNames, 'noSuchColumn'))
      .filter((name) => !ALWAYS.includes(name as ColumnName)) as ColumnName[],
    ...{ sortBy, descending, show, offered, changes, changeOf, notices },
  }
}
