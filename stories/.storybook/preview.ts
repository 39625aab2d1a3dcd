import type { Preview } from '@storybook/web-components-vite'
import '@oba/elements/define'

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
}

export default preview
