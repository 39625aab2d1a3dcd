import { readFileSync, writeFileSync } from 'node:fs'
import { forecast, readTable } from '@oba/core'

const { indicators } = readTable(readFileSync(new URL('figures-2022.csv', import.meta.url)))
const saved = indicators.map((indicator) => ({
  indicator: indicator.id,
  area: indicator.area.code || indicator.area.name,
  forecast: forecast(indicator, { horizon: 5, madeAt: '2022-12-01' }),
}))

writeFileSync('forecast-2022.json', JSON.stringify(saved, null, 2))
