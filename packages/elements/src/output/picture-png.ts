import { TEXTS } from '../chart/looks.js'
import { ALL_MARKS } from '../chart/small-looks.js'
import type { Colour } from '../chart/looks.js'
import { FONTS } from '../svg/layout-svg.js'
import { framePicture } from './frame-picture.js'
import type { Picture } from './takeaway.js'

/** Pixels of the file to each of the picture's own: sharp on paper and on fine screens. */
const FINE = 2

/**
 * A picture as PNG, drawn again on a canvas path by path: a page's policy may refuse every way that
 * goes through an image of the SVG. Null where the browser gives no canvas.
 */
export function picturePng(picture: Picture): Promise<Blob | null> {
  const { colours } = picture
  const { width, height, left = 0, top = 0, paths, texts } = framePicture(picture)
  const canvas = document.createElement('canvas')
  canvas.width = width * FINE
  canvas.height = height * FINE
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.scale(FINE, FINE)
  context.translate(-left, -top)
  context.lineJoin = 'round'
  const ink = (fill?: Colour, stroke?: Colour, width = 1): void => {
    context.fillStyle = fill ? colours[fill] : 'transparent'
    context.strokeStyle = stroke ? colours[stroke] : 'transparent'
    context.lineWidth = width
  }
  ink('surface')
  context.fillRect(left, top, width, height)
  for (const { mark, d } of paths) {
    const { fill, stroke, width, dash, cap } = ALL_MARKS[mark]
    const path = new Path2D(d)
    ink(fill, stroke, width)
    context.lineCap = cap ?? 'butt'
    context.setLineDash(dash ? dash.split(' ').map(Number) : [])
    context.fill(path)
    context.stroke(path)
  }
  context.setLineDash([])
  for (const { role, text, x, y, anchor } of texts) {
    const { fill, size, weight, halo } = TEXTS[role]
    ink(fill, halo && 'surface', 3)
    context.font = `${weight} ${size}px ${FONTS}`
    context.textAlign = anchor === 'middle' ? 'center' : anchor
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
  return new Promise((made) => canvas.toBlob(made))
}
