import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Finds a Chromium, or gets one: CHROME_PATH, the PATH, the usual places, the system's packages where
 * this user may install them, and last the one that comes inside an npm package. Browser downloads of
 * test tools are not used: many networks refuse them.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
  }
  const found =
    onPath() ?? USUAL_PLACES.find((place) => existsSync(place)) ?? installed() ?? (await packaged())
  if (found) return found
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or name one in CHROME_PATH.',
  )
}

/** Flags for a quiet browser that asks nothing of the network; a sandbox cannot be had as root. */
export const BROWSER_FLAGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

function onPath() {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find((file) => existsSync(file))
}

function installed() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null
  const root = process.getuid?.() === 0
  const mayInstall = root || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  if (!mayInstall) return null
  console.log('No browser found: installing chromium from the system’s packages …')
  const run = (...words) => {
    const [command, ...rest] = root ? words : ['sudo', '-n', ...words]
    return spawnSync(command, rest, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status
  }
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  return onPath() ?? null
}

async function packaged() {
  try {
    // On a bare Linux the package unpacks the libraries it needs only for this runtime's name.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch {
    return null
  }
}
