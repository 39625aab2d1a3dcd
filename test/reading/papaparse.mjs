/** A published parser to hold the core's own to, found from the core's own folder. */
import { createRequire } from 'node:module'

export const Papa = createRequire(new URL('../../packages/core/package.json', import.meta.url))('papaparse')
