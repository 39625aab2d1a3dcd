import type { Indicator } from '@oba/core'
import { DataFaultError } from './data-fault.js'

/** What a page says it wants of a file. Empty text says nothing. */
export interface Wanted {
  readonly indicator: string
  readonly area: string
}

/** The one indicator in one area a page asks for. A miss says what the file does hold. */
export function chooseIndicator(indicators: readonly Indicator[], wanted: Wanted): Indicator {
  const ofIndicator =
    wanted.indicator === '' ? indicators : indicators.filter((candidate) => candidate.id === wanted.indicator)
  if (indicators.length === 0) throw new DataFaultError('no-figures', (messages) => messages.nothingToShow)
  const ids = list(indicators.map((candidate) => candidate.id))
  if (ofIndicator.length === 0)
    throw new DataFaultError('no-indicator', (messages) => messages.noIndicator(wanted.indicator, ids))
  if (new Set(ofIndicator.map((candidate) => candidate.id)).size > 1) {
    throw new DataFaultError('which-indicator', (messages) => messages.whichIndicator(ids))
  }
  const inArea =
    wanted.area === '' ? ofIndicator : ofIndicator.filter((candidate) => candidate.area.code === wanted.area)
  const areas = areasOf(ofIndicator)
  if (inArea.length === 0)
    throw new DataFaultError('no-area', (messages) => messages.noArea(wanted.area, ofIndicator[0]!.id, areas))
  if (inArea.length > 1) throw new DataFaultError('which-area', (messages) => messages.whichArea(areas))
  return inArea[0]!
}

/** Long lists are cut: a reader needs to recognise what they meant, not to read a whole file. */
function list(names: readonly string[]): string {
  const unique = [...new Set(names)]
  return unique.length <= 12 ? unique.join(', ') : `${unique.slice(0, 12).join(', ')} …`
}

/** All indicators of one area; a file of one area needs no word of which. */
export function chooseArea(indicators: readonly Indicator[], area: string): readonly Indicator[] {
  const chosen = area === '' ? indicators : indicators.filter((indicator) => indicator.area.code === area)
  const holds = areasOf(indicators)
  if (chosen.length === 0) throw new DataFaultError('no-area', (messages) => messages.noSuchArea(area, holds))
  if (new Set(chosen.map((indicator) => indicator.area.code)).size > 1) {
    throw new DataFaultError('which-area', (messages) => messages.whichArea(holds))
  }
  return chosen
}

function areasOf(indicators: readonly Indicator[]): string {
  return list(
    indicators.map(({ area }) => (area.name === area.code ? area.code : `${area.code} (${area.name})`)),
  )
}
