import { drawsIn } from './locale-data.fixture.js'

// One built with little data does so: a language it does not know it takes for its own.
drawsIn(
  'has the data of American English alone, and prints and sorts every language by it',
  (own, _, options) => Reflect.construct(own, ['en-US', options]),
)
