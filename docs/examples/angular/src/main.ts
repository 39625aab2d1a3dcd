import { bootstrapApplication } from '@angular/platform-browser'
import { Exclusions } from './exclusions'

bootstrapApplication(Exclusions)
