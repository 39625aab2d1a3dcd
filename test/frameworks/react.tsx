import type {} from '@oba/elements/react'
import type { ObaCurve } from '@oba/elements'
import { createRef } from 'react'

const element = createRef<ObaCurve>()

/** Every line is one that React's own types accept; each after an expected error is one they refuse. */
export const page = (
  <>
    <oba-curve
      ref={element}
      src="obsessions.csv"
      baselineUntil="2022"
      heading-level="2"
      className="wide"
      data={[{ indicator: 'Plans', period: '2022/23', value: 300 }]}
      onoba-ready={(event) => event.curves[0]?.verdict.status}
      onoba-select={(event) => event.period?.label}
    />
    <oba-scorecard src="obsessions.csv" curves={[]} onoba-data-error={(event) => event.fault.message} />
    {/* @ts-expect-error: an attribute is text */}
    <oba-curve src={5} />
    {/* @ts-expect-error: there is no such attribute */}
    <oba-curve basline="2022" />
    {/* @ts-expect-error: what Lit asks of a class is not what a page may use */}
    <oba-curve willUpdate={() => undefined} />
    {/* @ts-expect-error: a scorecard has no target */}
    <oba-scorecard target="5" />
    {/* @ts-expect-error: the event carries curves */}
    <oba-curve onoba-ready={(event) => event.nothing} />
  </>
)
