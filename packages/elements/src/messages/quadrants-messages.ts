/** What the quadrants of a service show beside the core's own words for them. */
export interface QuadrantsMessages {
  /** Whom the service serves, as it is written there. */
  readonly serviceUsers: (users: string) => string
  readonly headlineKey: string
  /** A star said aloud; 0 where nobody ranked it. */
  readonly headline: (rank: number) => string
  readonly moved: Readonly<Record<'up' | 'down' | 'flat', (before: string) => string>>
  readonly notMeasured: string
  readonly agendaHead: string
  readonly agendaMeans: string
  readonly noMeasures: string
  /** Of measures that say half of what they are, and of those that claim a population too. */
  readonly notPlaced: (names: string) => string
  readonly ofPopulation: (names: string) => string
  readonly noSuchService: (wanted: string, holds: string) => string
  readonly whichService: (holds: string) => string
}
