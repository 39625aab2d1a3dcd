import type { Area } from './indicator.js'

/** All people of a place, or with a characteristic in a place. Never the users of a service. */
export interface Population {
  readonly id: string
  readonly name: string
  readonly area?: Area
}
