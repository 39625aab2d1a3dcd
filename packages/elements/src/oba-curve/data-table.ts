import type { DataRows } from './data-rows.js'

/**
 * The picture in figures: this is the way in for screen readers. Made of elements and not from a template, which keeps
 * four marks of its own for every cell: on a page of a hundred curves they take as long to make as all the pictures.
 */
export function dataTable({ caption, heads, groups }: DataRows): HTMLTableElement {
  const table = document.createElement('table')
  table.setAttribute('part', 'table')
  table.createCaption().textContent = caption
  table
    .createTHead()
    .insertRow()
    .append(...heads.map((head) => headCell('col', head)))
  for (const { name, rows } of groups) {
    const body = table.createTBody()
    if (name !== null) body.insertRow().append(headCell('rowgroup', name, heads.length))
    for (const [period, ...cells] of rows) {
      const row = body.insertRow()
      row.append(headCell('row', period!))
      for (const cell of cells) row.insertCell().textContent = cell
    }
  }
  return table
}

function headCell(scope: string, textContent: string, colSpan = 1): HTMLTableCellElement {
  return Object.assign(document.createElement('th'), { scope, textContent, colSpan })
}
