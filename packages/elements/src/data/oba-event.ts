import type { ObaForecastEvent } from './forecast-event.js'
import type { ObaSelectEvent } from './select-event.js'
import type { ObaDataErrorEvent } from './data-error-event.js'
import type { ObaReadyEvent } from './ready-event.js'

/** Any event an element fires. An entry whose types speak of it brings their names to whoever imports it. */
export type ObaEvent = ObaReadyEvent | ObaDataErrorEvent | ObaSelectEvent | ObaForecastEvent
