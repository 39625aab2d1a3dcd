import type { TextMark, TextRole } from '../chart/layout.types.js'
import { TEXTS } from '../chart/looks.js'
import { textWidth } from '../chart/text-width.js'
import type { Sheet } from '../svg/layout-svg.js'
import type { Picture } from './takeaway.js'

const EDGE = 16

/**
 * A picture with its title above and its notes below. Its marks stay where they are: the sheet begins
 * above and left of them.
 */
export function framePicture({ layout, title, notes }: Picture): Sheet {
  const { width, height, paths, texts } = layout
  const head = wrapped([title], width, 'title')
  const foot = wrapped(notes, width, 'strip')
  const top = -head.length * lineHeight('title') - 2 * EDGE
  const footTop = height + EDGE
  return {
    left: -EDGE,
    top,
    width: width + 2 * EDGE,
    height: footTop + foot.length * lineHeight('strip') + EDGE - top,
    paths,
    texts: [...set(head, 'title', top + EDGE), ...texts, ...set(foot, 'strip', footTop)],
  }
}

function lineHeight(role: TextRole): number {
  return Math.round(TEXTS[role].size * 1.4)
}

/** Lines one under the other, in the role's own size. */
function set(lines: readonly string[], role: TextRole, top: number): TextMark[] {
  return lines.map((text, index) => ({
    role,
    text,
    x: 0,
    y: top + TEXTS[role].size + index * lineHeight(role),
    anchor: 'start',
  }))
}

/** Each paragraph in lines that fit; a word too long for any stands alone. */
function wrapped(paragraphs: readonly string[], width: number, role: TextRole): string[] {
  return paragraphs.flatMap((paragraph) => {
    const [first = '', ...words] = paragraph.split(/\s+/)
    const lines = [first]
    for (const word of words) {
      const longer = `${lines.at(-1)} ${word}`
      if (textWidth(longer, TEXTS[role].size, 'bold') > width) lines.push(word)
      else lines[lines.length - 1] = longer
    }
    return lines
  })
}
