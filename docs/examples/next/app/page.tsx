import { Curve } from './curve'
import { figures } from './figures'

/** The server writes the table, which stands on the page before any script has come and without one. */
export default function Page() {
  return (
    <main>
      <h1>Permanent exclusions</h1>
      <Curve period-type="academic year" polarity="lower" baseline-until="2022" heading-level="2">
        <table>
          <caption>Permanent exclusions, Example Council</caption>
          <thead>
            <tr>
              <th>School year</th>
              <th>Permanent exclusions</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ period, value }) => (
              <tr key={period}>
                <td>{period}</td>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Curve>
    </main>
  )
}
