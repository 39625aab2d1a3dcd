import { curveParagraph, forecastMade, hasFigure } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { curveLayout } from '../chart/curve-layout.js'
import { draw } from '../chart/draw.js'
import { drawnValues } from '../chart/value-axis.js'
import { verdictColour } from '../badge/verdict-colour.js'
import type { Language } from '../messages/languages.js'
import { reportMessages } from '../messages/report.js'
import { servicesMessages } from '../messages/services-language.js'
import { chooser } from '../oba-curve/chooser.js'
import { meaning, origin } from '../oba-curve/facts.js'
import { picture, table, verdictLine } from '../oba-curve/figure.js'
import type { FigureActions, ShownFigure } from '../oba-curve/figure.js'
import { key } from '../oba-curve/key.js'
import { noteList, saidAt } from '../oba-curve/note-list.js'
import { subtitle } from '../oba-curve/subtitle.js'
import { why } from '../oba-curve/why.js'
import { claimNotice } from '../story/claim.js'
import { storyPart } from '../story/story.js'
import type { StorySection } from '../messages/story.js'

/** 180 × 75 mm, in pixels: as wide as the page inside its margins. */
const ON_PAPER = { width: 680, height: 283 }

/** All that stands on the page, in its order, and under it on a screen the table of its figures. */
export function reportSheet(
  shown: ShownFigure,
  outcome: string,
  language: Language,
  actions: FigureActions,
): TemplateResult {
  const { curve, drawn, notes, scale, level } = shown
  const { words, messages } = language
  const now = new Date()
  const day = words.day(now.getDate(), words.month(now.getMonth() + 1), now.getFullYear())
  const part = (section: StorySection): TemplateResult | typeof nothing =>
    storyPart(section, notes, level + 2, messages)
  const notices = [
    ...(hasFigure(outcome) ? [servicesMessages(messages).outcomeWithFigure(outcome)] : []),
    ...shown.notices.map((notice) => notice.sentence(messages)),
  ]
  const onPaper = curveLayout(drawn, { ...ON_PAPER, scale, notes: saidAt(notes), ...language })
  return html`
    <article class="sheet ${verdictColour(curve.verdict)}">
      <header>
        ${
          outcome === ''
            ? nothing
            : html`<div class="outcome" part="outcome" role="heading" aria-level=${level}>${outcome}</div>`
        }
        <div class="title" part="title" role="heading" aria-level=${Math.min(level + 1, 6)}>
          ${subtitle(curve, words, messages)}
        </div>
      </header>
      ${meaning(curve, language)} ${verdictLine(shown, language, actions)}
      ${shown.whyOpen ? why(curve, words, shown.rules) : nothing}
      ${notices.map((sentence) => html`<p class="notice">${sentence}</p>`)}
      ${chooser(shown.choices, messages, actions.choose)}
      ${
        drawnValues(drawn).length === 0
          ? html`<p>${curveParagraph(curve, words)}</p>`
          : html`<div class="on-screen">${picture(shown, language, actions)}</div>
              <div class="printed">${draw(onPaper, 'on-paper')} ${key(drawn, onPaper.key, messages)}</div>`
      }
      ${noteList(onPaper.annotations, notes)} ${claimNotice(curve, notes, messages)}
      <div class="sides">
        <div>${part('causes')}</div>
        <div>${part('research')}${part('partners')}</div>
      </div>
      ${part('whatWorks')} ${part('actions')} ${origin(curve, language, nothing, forecastMade(curve, words))}
      <p class="source printed">
        ${reportMessages(messages).printedOn(day)}
        ${shown.address ? messages.figuresAt(shown.address) : nothing}
      </p>
    </article>
    ${table(shown, language)}
  `
}
