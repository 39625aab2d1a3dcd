import { createApp } from 'vue'
import Exclusions from './Exclusions.vue'

createApp(Exclusions).mount(document.body.appendChild(document.createElement('main')))
