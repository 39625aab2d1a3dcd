import { describe, expect, it } from 'vitest'
import { curveSvg } from '../svg/curve-svg.js'
import { STATES } from './states.fixture.js'

describe('the picture of a curve', () => {
  it.each(Object.entries(STATES))('of “%s” is the one looked at and kept', async (name, state) => {
    await expect(curveSvg(state.curve, state.options)).toMatchFileSnapshot(`snapshots/${name}.svg`)
  })
})
