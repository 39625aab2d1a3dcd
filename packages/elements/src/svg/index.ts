export type { Scheme } from '../theme/scheme.js'
export { curveSvg } from './curve-svg.js'
export type { CurveSvgOptions } from './curve-svg.js'
