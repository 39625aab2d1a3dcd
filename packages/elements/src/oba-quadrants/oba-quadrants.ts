import type { PlacedMeasure, Quadrants } from '@oba/core'
import { html } from 'lit'
import type { CSSResultGroup, PropertyDeclarations } from 'lit'
import { sparklineStyles } from '../chart/sparkline.styles.js'
import { FrameworkElement } from '../data/framework-element.js'
import { printedAddress } from '../data/printed-address.js'
import type { Shown } from '../data/figures-element.js'
import { lastAnswer } from '../last-answer.js'
import { headingLevel } from '../heading-level.js'
import type { Language } from '../messages/languages.js'
import { servicesLanguage } from '../messages/services-language.js'
import { listStyles } from '../opened-curves/list.styles.js'
import { openedStyles } from '../opened-curves/opened-curves.styles.js'
import { OpenedCurves } from '../opened-curves/opened-curves.js'
import { elementSheet } from '../theme/element-sheet.js'
import { quadrantsStyles } from './oba-quadrants.styles.js'
import { quadrantsPicture } from './quadrants-picture.js'
import { leftOut, serviceGrid } from './service-grid.js'

export type { ObaEvent } from '../data/oba-event.js'

/**
 * One service answering for itself: how much it did, how well, and whether anyone is better off.
 *
 * @tagname oba-quadrants
 * @summary Sets the measures of one service in its quadrants, each opening its curve.
 * @fires {ObaDataErrorEvent} oba-data-error - when there are no measures to show; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when measures are shown, and again whenever others are; carries their curves
 * @fires {ObaSelectEvent} oba-select - when a reader opens a measure's curve, or lets it go; carries the curve
 * @csspart service - the name of the service
 * @csspart summary - the most important figure, in a sentence
 * @csspart quadrants - the three questions
 * @csspart agenda - the data development agenda
 * @csspart output - what readers may download or copy
 */
export class ObaQuadrants extends FrameworkElement<Quadrants> {
  static override properties: PropertyDeclarations = {
    service: {},
    htmlFor: { attribute: 'for' },
    grid: { attribute: false },
  }

  static override styles: CSSResultGroup = elementSheet(
    sparklineStyles,
    openedStyles,
    listStyles,
    quadrantsStyles,
  )

  readonly #made = lastAnswer(serviceGrid)
  readonly #opened = new OpenedCurves(this)

  /** Which service, by its id; needed where the file has measures of more than one. */
  declare service: string
  /** The id of an `<oba-curve>` in the page that shows the curve of the measure a reader picks, instead of opening it in place. */
  declare htmlFor: string
  /** A finished grid: wins over everything else. */
  declare grid: Quadrants | null

  protected override shown(page: Language): Shown<Quadrants> | null {
    const { known } = this
    const made = known && (this.grid ? { grid: this.grid, notPlaced: [] } : this.#fromFigures())
    if (!made) return null
    const language = servicesLanguage(page)
    const { messages } = language
    const { grid, notPlaced } = made
    const level = headingLevel(this.headingLevel, 2)
    return {
      of: grid,
      curves: placedIn(grid).flatMap(({ curve }) => curve ?? []),
      picture: html`
        ${this.notices(messages)}
        ${leftOut(notPlaced, messages).map((why) => html`<p class="notice">${why}</p>`)}
        ${quadrantsPicture(grid, known.outcomes ?? [], level, language, this.#opened)}
        ${printedAddress(this.address, messages)}
      `,
    }
  }

  #fromFigures() {
    const { figures, known } = this
    return figures && this.#made(figures.indicators, known!, this.service, this.area, this.baselineUntil)
  }
}

function placedIn({ howMuch, howWell, betterOff }: Quadrants): readonly PlacedMeasure[] {
  return [
    ...howMuch,
    ...howWell,
    ...betterOff.flatMap(({ number, share }) => [number ?? [], share ?? []].flat()),
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-quadrants': ObaQuadrants
  }
}
