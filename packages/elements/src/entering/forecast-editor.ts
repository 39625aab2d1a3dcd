import type { Curve, Indicator, SavedForecast } from '@oba/core'
import type { CurveLayout } from '../chart/layout.types.js'
import type { AxisOptions } from '../chart/value-axis.js'
import type { AskedCurve } from '../data/curve-from-attributes.js'
import { lastAnswer } from '../last-answer.js'
import { positive } from '../data/read-options.js'
import { enteringMessagesFor } from '../messages/entering.js'
import type { EnteringMessages } from '../messages/entering-messages.js'
import type { Language } from '../messages/languages.js'
import { copy } from '../output/copy.js'
import { fileName, saveFile } from '../output/save-file.js'
import type { Editor, EditorHost } from '../oba-curve/editor-offered.js'
import { enteringStyles } from './entering.styles.js'
import { NOT_SAID, curveWith, entryFor } from './entry.js'
import type { Entry } from './entry.js'
import { entryForm } from './entry-form.js'
import type { EntryForm } from './entry-form.js'
import { followHand } from './follow-hand.js'
import { ObaForecastEvent } from '../data/forecast-event.js'
import { placePointedAt } from './place-pointed-at.js'
import { isPossible, wrongWith } from './wrong-with.js'

/** How much of the axis is added above what is drawn, for what a reader may expect. */
const HEADROOM = 0.25

/** As far ahead as a forecast goes where nobody says, the core's own. */
const USUAL_HORIZON = 3

/** As far as any forecast goes. */
const MOST_AHEAD = 120

/** What a reader is entering, for one indicator in one area. */
interface Work {
  readonly curve: Curve
  readonly messages: EnteringMessages
  /** What the boxes began with. */
  readonly begun: Entry
  readonly entry: Entry
  readonly form: EntryForm
}

/**
 * Lets the reader of one element enter a forecast: in boxes, by keys, and by pointing at where a figure should be. It
 * goes on from the latest figure, whatever the curve was held to before: a forecast of what is known already would be
 * none. While it is entered the element draws and judges it as the curve; its page hears of what is published only,
 * until the reader has finished.
 */
export class ForecastEditor implements Editor {
  #work: Work | null = null
  #made = NOT_SAID
  #saved: SavedForecast | null = null
  #layout: CurveLayout | null = null
  /** The axis while it is open: it grows with what is entered and never shrinks, else it would run from under a hand. */
  #ends: readonly [number, number] | null = null
  #isShown = false
  /** The most a hand may draw: the end of the axis as it was put there. */
  #reach = 0
  readonly #draft = lastAnswer(curveWith)
  readonly #both = lastAnswer((curve: Curve) => ({ curve, drawn: curve }))

  constructor(private readonly host: EditorHost) {
    const root = host.shadowRoot!
    // Where sheets cannot be shared there is no page to look at either, as in jsdom.
    if ('adoptedStyleSheets' in root) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(enteringStyles)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
    followHand(root, '.plot', {
      press: () => {
        this.#reach = this.#ends?.[1] ?? 0
        return this.axis !== undefined
      },
      draw: (place) => this.#draw(place),
    })
  }

  get axis(): AxisOptions['axis'] | undefined {
    return (this.#isShown && this.#ends) || undefined
  }

  edited(asked: AskedCurve, { words }: Language): AskedCurve {
    const work = this.#workOn(asked.curve, enteringMessagesFor(words.locale))
    this.#work = work
    // What is entered is in the units that are judged.
    this.#isShown = asked.drawn === asked.curve
    if (work) work.form.element.hidden = !this.#isShown
    if (!work || !this.axis) return asked
    return { ...asked, ...this.#judged(work) }
  }

  form(layout: CurveLayout): Element | undefined {
    this.#layout = layout
    const [least, most] = layout.ends
    if (this.axis) this.#ends = [Math.min(this.#ends![0], least), Math.max(this.#ends![1], most)]
    return this.#work?.form.element
  }

  /** The same work goes on for as long as the curve goes on from the same figure, in the same words. */
  #workOn(curve: Curve, messages: EnteringMessages): Work | null {
    const known = this.#work
    if (known?.curve === curve && known.messages === messages) return known
    const begun = entryFor(
      curve,
      Math.min(Math.ceil(positive('horizon', this.host.horizon) ?? USUAL_HORIZON), MOST_AHEAD),
    )
    if (!begun) return null
    if (known?.messages === messages && isOfSame(known, curve, begun)) return { ...known, curve }
    this.#forget()
    this.#ends = null
    return { curve, messages, begun, entry: begun, form: this.#form(curve, begun, messages) }
  }

  #form({ indicator }: Curve, begun: Entry, messages: EnteringMessages): EntryForm {
    return entryForm(indicator, begun, today(), messages, {
      opened: (isOpen) => {
        this.#ends = isOpen ? withHeadroom(this.#layout!, indicator) : null
        this.host.requestUpdate()
      },
      changed: () => this.#changed(),
      finish: () => this.#finish(),
      startAgain: () => {
        this.#work!.begun.values.forEach((value, step) => this.#work!.form.setValue(step, value))
        this.#changed()
      },
      copyIt: async () => this.#sayTaken((await copy({ 'text/plain': this.#file() })) ? '' : null),
      downloadIt: () => {
        const { name, area } = this.#work!.curve.indicator
        const file = fileName(`${name} ${area.name} ${this.#saved!.forecast.madeAt!}`, 'json')
        saveFile(file, new Blob([this.#file()], { type: 'application/json' }))
        this.#sayTaken(file)
      },
    })
  }

  #judged({ curve, entry, messages }: Work): Pick<AskedCurve, 'curve' | 'drawn'> {
    return this.#both(this.#draft(curve, entry, this.#made, messages.before))
  }

  #draw(place: { readonly x: number; readonly y: number }): void {
    const { entry, curve, form } = this.#work!
    const pointed = placePointedAt(place, this.#layout!, entry, this.#possible(curve))
    if (!pointed || form.values()[pointed.step] === pointed.value) return
    form.setValue(pointed.step, pointed.value)
    this.#changed()
  }

  /** What a figure may be, and no more than the axis went to when the hand was put on it. */
  #possible({ indicator: { bounds, decimals } }: Curve): Pick<Indicator, 'bounds' | 'decimals'> {
    const [least, most] = bounds
    return { decimals, bounds: [least, Math.min(most ?? this.#reach, this.#reach)] }
  }

  /** What is in the boxes is drawn; a box with no possible figure leaves what was there. */
  #changed(): void {
    const work = this.#work!
    const { bounds } = work.curve.indicator
    const values = work.form.values()
    const drawn = values.map((value, step) => (isPossible(value, bounds) ? value : work.entry.values[step]!))
    this.#work = { ...work, entry: { ...work.entry, values: drawn } }
    this.#forget()
    this.host.requestUpdate()
  }

  #forget(): void {
    this.#made = NOT_SAID
    this.#saved = null
    this.#work?.form.sayWrong(null)
    this.#work?.form.showFinished(null)
  }

  #finish(): void {
    const { curve, entry, form, messages } = this.#work!
    const made = form.made()
    const wrong = wrongWith(curve.indicator, { ...entry, values: form.values() }, made, messages)
    form.sayWrong(wrong)
    if (wrong) return
    this.#made = made
    const { id, area } = curve.indicator
    const { forecast } = this.#judged(this.#work!).curve
    this.#saved = { indicator: id, area: area.code || area.name, forecast }
    form.showFinished(this.#file())
    this.host.requestUpdate()
    this.host.dispatchEvent(new ObaForecastEvent(this.#saved))
  }

  #file(): string {
    return `${JSON.stringify(this.#saved, null, 2)}\n`
  }

  /** With the file's name, empty for what was copied, null where the browser refused. */
  #sayTaken(file: string | null): void {
    const { form, messages } = this.#work!
    form.sayTaken(file === null ? messages.notTaken : messages.taken(file))
  }
}

function withHeadroom(
  { ends: [least, most] }: CurveLayout,
  { bounds }: Indicator,
): readonly [number, number] {
  const top = most + HEADROOM * (most - least)
  return [least, Math.min(top, Math.max(bounds[1] ?? top, most))]
}

function isOfSame({ curve: known, begun }: Work, { indicator }: Curve, { until, periods }: Entry): boolean {
  return (
    known.indicator.id === indicator.id &&
    known.indicator.area.code === indicator.area.code &&
    known.indicator.area.name === indicator.area.name &&
    begun.until.end === until.end &&
    begun.periods.length === periods.length
  )
}

/** The reader's own day: a forecast made late in the evening is not tomorrow's. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
