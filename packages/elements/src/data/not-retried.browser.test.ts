import { expect } from '@open-wc/testing'
import '../oba-curve/define.js'

interface Watched {
  /** How often the page has asked for the file. */
  readonly asked: () => number
  /** Does now all that was put off, and all that this puts off. */
  readonly passTime: () => void
  readonly stop: () => void
}

const PUT_OFF = ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame'].filter(
  (name) => name in window,
)

/** Keeps what the page puts off instead of waiting, so that a retry is seen however late it would be. */
function watched(src: string): Watched {
  const own = window as unknown as Record<string, (...words: unknown[]) => unknown>
  const before = Object.fromEntries(['fetch', ...PUT_OFF].map((name) => [name, own[name]!]))
  let asked = 0
  own.fetch = (...words) => {
    if (String(words[0]).endsWith(src)) asked += 1
    return before.fetch!.apply(window, words)
  }
  let later: (() => void)[] = []
  for (const name of PUT_OFF)
    own[name] = (act) => {
      if (typeof act === 'function') later.push(act as () => void)
      return 0
    }
  return {
    asked: () => asked,
    passTime: () => {
      for (let turn = 0; turn < 10 && later.length > 0; turn += 1) {
        const now = later
        later = []
        for (const act of now) act()
      }
    },
    stop: () => Object.assign(window, before),
  }
}

/** Lets all that waits for an answer, and not for a clock, go on: the server's answer to a request of our own comes after. */
async function everythingElse(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await (await fetch('/faulty/seen/nothing')).json()
}

describe('a file that could not be had is asked for once, however long the page stays open and whatever it is told:', () => {
  const faults = ['status/500', 'status/503', 'status/404', 'status/429', 'broken-off', 'page', 'elsewhere']
  for (const fault of faults) {
    it(fault, async () => {
      const src = `/faulty/${fault}`
      const page = watched(src)
      const element = document.createElement('oba-curve')
      try {
        let told = false
        element.addEventListener('oba-data-error', () => (told = true))
        element.src = src
        document.body.append(element)
        while (!told) {
          await everythingElse()
          page.passTime()
        }
        expect(page.asked()).to.equal(1)
        for (let turn = 0; turn < 3; turn += 1) {
          page.passTime()
          for (const name of ['online', 'focus', 'pageshow']) window.dispatchEvent(new Event(name))
          document.dispatchEvent(new Event('visibilitychange'))
          await element.updateComplete
          await everythingElse()
        }
        expect(page.asked()).to.equal(1)
      } finally {
        page.stop()
        element.remove()
      }
    })
  }
})
