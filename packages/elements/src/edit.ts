import { tellOnce } from './data/tell-once.js'
import { offerEditor } from './entering/editor-offered.js'
import { ForecastEditor } from './entering/forecast-editor.js'

offerEditor((host) => {
  if (host.editable === 'forecast') return new ForecastEditor(host)
  tellOnce(`editable="${host.editable}" is left out: write forecast.`)
  return null
})
