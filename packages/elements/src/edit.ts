import { tellOnce } from './console/tell-once.js'
import { offerEditor } from './oba-curve/editor-offered.js'
import { ForecastEditor } from './entering/forecast-editor.js'

offerEditor((host) => {
  if (host.editable === 'forecast') return new ForecastEditor(host)
  tellOnce(`editable="${host.editable}" is left out: write forecast.`)
  return null
})
