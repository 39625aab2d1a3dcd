import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Choice } from '../data/choices.js'
import type { Messages } from '../messages/messages.js'

/** A labelled list for each thing the author leaves to the reader: area, indicator, count or rate. */
export function chooser(
  choices: readonly Choice[],
  messages: Messages,
  choose: (choice: Choice, value: string) => void,
): readonly TemplateResult[] {
  return choices.map(
    (choice) => html`
      <label class="chooser" part="chooser">
        <span>${messages.chooseWhat[choice.what]}</span>
        <select @change=${(event: Event) => choose(choice, (event.target as HTMLSelectElement).value)}>
          ${[...choice.options].map(
            ([value, name]) =>
              html`<option value=${value} .selected=${value === choice.chosen}>${name}</option>`,
          )}
        </select>
      </label>
    `,
  )
}
