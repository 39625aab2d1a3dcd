import { addLanguage } from './messages/languages.js'
import { welsh } from './messages/welsh.js'

addLanguage('cy', welsh)
