import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { DataRows } from './data-rows.js'

/** The picture in figures: this is the way in for screen readers. */
export function dataTable({ caption, heads, groups }: DataRows): TemplateResult {
  return html`
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ name, rows }) =>
          html`<tbody>
            ${
              name === null
                ? nothing
                : html`<tr>
                    <th scope="rowgroup" colspan=${heads.length}>${name}</th>
                  </tr>`
            }
            ${rows.map(
              ([period, ...cells]) =>
                html`<tr>
                  <th scope="row">${period}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  `
}
