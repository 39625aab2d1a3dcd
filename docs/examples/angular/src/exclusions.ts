import '@oba/elements/oba-curve/define'
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import { catalogueFor, verdictSentence } from '@oba/core'
import type { ObaReadyEvent } from '@oba/elements'
import { figures } from './figures'

@Component({
  selector: 'council-exclusions',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Permanent exclusions</h1>
      <oba-curve
        [data]="figures"
        period-type="academic year"
        polarity="lower"
        baseline-until="2022"
        heading-level="2"
        (oba-ready)="ready($event)"
      ></oba-curve>
      <p>For the minutes: {{ verdict() }}</p>
    </main>
  `,
})
export class Exclusions {
  readonly figures = figures
  readonly verdict = signal('')

  ready({ curves: [curve] }: ObaReadyEvent): void {
    this.verdict.set(verdictSentence(curve, catalogueFor('en')))
  }
}
