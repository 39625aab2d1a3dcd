import type { OutputMessages } from '../messages/output-messages.js'
import { layoutSvg } from '../svg/layout-svg.js'
import { copy } from './copy.js'
import { framePicture } from './frame-picture.js'
import { picturePng } from './picture-png.js'
import { fileName, saveFile } from './save-file.js'
import { tableCsv, tableHtml, tableTabs } from './table-texts.js'
import type { Picture, Takeaway } from './takeaway.js'

/** The ways in which something may be taken away. */
export type Way = keyof OutputMessages['outputWay']

/** The name of the file that was made, empty for what was copied, or null where the browser refused. */
export async function take(way: Way, { name, sentence, table, picture }: Takeaway): Promise<string | null> {
  if (way === 'copySentence') return (await copy({ 'text/plain': sentence() })) ? '' : null
  if (way === 'copyTable') {
    const taken = table()
    return (await copy({ 'text/plain': tableTabs(taken), 'text/html': tableHtml(taken) })) ? '' : null
  }
  const content =
    way === 'csv'
      ? new Blob([tableCsv(table())], { type: 'text/csv' })
      : way === 'svg'
        ? new Blob([pictureSvg(picture!())], { type: 'image/svg+xml' })
        : await picturePng(picture!())
  if (!content) return null
  const file = fileName(name, way)
  saveFile(file, content)
  return file
}

/** A picture as an SVG that needs nothing else: no style sheet, no script, no font of ours. */
function pictureSvg(picture: Picture): string {
  return layoutSvg(framePicture(picture), { ...picture, scale: 1 })
}
