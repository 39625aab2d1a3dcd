import '@oba/elements/oba-curve/define'
import type {} from '@oba/elements/react'
import { catalogueFor, verdictSentence } from '@oba/core'
import { useState } from 'react'
import { figures } from './figures'

export function Exclusions() {
  const [verdict, setVerdict] = useState('')
  return (
    <>
      <h1>Permanent exclusions</h1>
      <oba-curve
        data={figures}
        period-type="academic year"
        polarity="lower"
        baseline-until="2022"
        heading-level="2"
        onoba-ready={({ curves: [curve] }) => setVerdict(verdictSentence(curve, catalogueFor('en')))}
      />
      <p>For the minutes: {verdict}</p>
    </>
  )
}
