import type { Curve } from '@oba/core'
import { nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { draw } from './draw.js'
import type { Layout } from './layout.types.js'
import { sparklineLayout } from './sparkline-layout.js'

/** A shape is worked out once a curve: sorting moves rows, and changes none of them. */
const shapes = new WeakMap<Curve, Layout>()

/** A curve as a picture as small as a word; nothing where it has no figure, which the words beside it say. */
export function sparkline(curve: Curve): TemplateResult | typeof nothing {
  const shape = shapes.get(curve) ?? sparklineLayout(curve)
  shapes.set(curve, shape)
  return shape.paths.length === 0 ? nothing : draw(shape, 'sparkline')
}
