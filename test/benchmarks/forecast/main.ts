import { benchForecast } from './forecast.js'

await benchForecast(process.argv[2], 'test/benchmarks/forecast/held-series.json', 'docs/benchmarks')
