import { createRoot } from 'react-dom/client'
import { Exclusions } from './Exclusions'

createRoot(document.body.appendChild(document.createElement('main'))).render(<Exclusions />)
