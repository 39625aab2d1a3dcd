import { html, nothing } from 'lit'
import type { CSSResultGroup, PropertyDeclarations } from 'lit'
import { badgeStyles } from '../badge/badge.styles.js'
import { sparklineStyles } from '../chart/sparkline.styles.js'
import { DataFaultError } from '../data/data-fault.js'
import type { Shown } from '../data/figures-element.js'
import { FrameworkElement } from '../data/framework-element.js'
import { printedAddress } from '../data/printed-address.js'
import { lastAnswer } from '../last-answer.js'
import { headingLevel } from '../heading-level.js'
import type { Language } from '../messages/languages.js'
import { servicesLanguage, servicesMessages } from '../messages/services-language.js'
import { listStyles } from '../opened-curves/list.styles.js'
import { openedStyles } from '../opened-curves/opened-curves.styles.js'
import { OpenedCurves } from '../opened-curves/opened-curves.js'
import { elementSheet } from '../theme/element-sheet.js'
import { frameworkPicture } from './framework-picture.js'
import { frameworkStyles } from './oba-framework.styles.js'
import { wholeFramework } from './whole-framework.js'
import type { WholeFramework } from './whole-framework.js'

export type { ObaEvent } from '../data/oba-event.js'

/**
 * Outcomes for a whole population: how each is going, who has a part in it, and which services contribute.
 *
 * @tagname oba-framework
 * @summary Ties outcomes, indicators with their verdicts, partners and services together, both ways.
 * @fires {ObaDataErrorEvent} oba-data-error - when there is no framework or there are no figures; carries the sentence shown instead
 * @fires {ObaReadyEvent} oba-ready - when the framework is shown, and again whenever other figures are; carries their curves
 * @fires {ObaSelectEvent} oba-select - when a reader opens an indicator's curve, or lets it go; carries the curve
 * @csspart outcome - an outcome with its indicators, partners and services
 * @csspart services - every service with the outcomes it contributes to
 * @csspart output - what readers may download or copy
 */
export class ObaFramework extends FrameworkElement<WholeFramework> {
  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
  }

  static override styles: CSSResultGroup = elementSheet(
    sparklineStyles,
    badgeStyles,
    openedStyles,
    listStyles,
    frameworkStyles,
  )

  readonly #made = lastAnswer(wholeFramework)
  readonly #opened = new OpenedCurves(this)

  /** The id of an `<oba-curve>` in the page that shows the curve of the indicator a reader picks, instead of opening it in place. */
  declare htmlFor: string

  protected override shown(page: Language): Shown<WholeFramework> | null {
    const { figures, known } = this
    if (!figures || !known) return null
    if (!known.outcomes?.length)
      throw (
        this.unread ??
        new DataFaultError('no-framework', (messages) => servicesMessages(messages).noFramework)
      )
    const made = this.#made(figures.indicators, known, this.area, this.baselineUntil)
    const language = servicesLanguage(page)
    const { messages } = language
    const outside = made.outside.join(', ')
    return {
      of: made,
      curves: made.curves,
      picture: html`
        ${this.notices(messages)}
        ${outside === '' ? nothing : html`<p class="notice">${messages.outside(outside)}</p>`}
        ${frameworkPicture(made, headingLevel(this.headingLevel, 2), language, this.#opened)}
        ${printedAddress(this.address, messages)}
      `,
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oba-framework': ObaFramework
  }
}
