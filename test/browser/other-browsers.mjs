import { existsSync } from 'node:fs'

const found = (...places) => places.find((place) => existsSync(place))

const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`

/** Where Debian puts the browsers beside Chromium, and what drives them. */
export const PLACES = {
  firefox: found('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkit: found(`${libraries}/webkit2gtk-4.1/MiniBrowser`, `${libraries}/webkit2gtk-4.0/MiniBrowser`),
  webkitDriver: found('/usr/bin/WebKitWebDriver'),
  screen: found('/usr/bin/Xvfb'),
}

/** The browsers that the same tests run in beside Chromium, and the Debian packages that bring them. */
export const OTHER_BROWSERS = {
  firefox: { packages: 'firefox-esr', isHere: Boolean(PLACES.firefox) },
  webkit: {
    packages: 'webkit2gtk-driver xvfb xauth',
    isHere: Boolean(PLACES.webkit && PLACES.webkitDriver && PLACES.screen),
  },
}

const WITHOUT_EMULATION = [
  // A collection is asked for, which only Chromium can be started to allow.
  '1,000 curves that come and go leave nothing of themselves behind',
  // Forced colours and paper.
  '<oba-curve> keeps its lines in forced colours',
  'in forced colours, axe finds nothing in the curve',
  'passes axe wide, narrow, dark and in forced colours',
  '<oba-compare> passes axe in ',
  '<oba-compare> prints without its list of orders',
  '<oba-curve> warns with the story where it claims otherwise than the data, in words, and on paper',
  'what readers may take away from a curve is left out on paper',
  '<oba-report> lists its notes on paper',
  '<oba-scorecard> breaks no word on paper',
  '<oba-scorecard> has room on paper for a verdict on one line and its evidence on the next',
  '<oba-compare> keeps the likely range of its small pictures in forced colours',
  '<oba-report> names on a narrow screen what its picture has no room to name',
  'the named rules beside a verdict where the page has loaded them are accessible in forced colours',
  'entering a forecast is accessible in forced colours, open, with something wrong and finished',
  // Keys held down together.
  '<oba-curve> is walked through by Tab in reading order, with one stop for the picture, and back',
  'what readers may take away from a curve can be copied on a page without https too, where browsers give no clipboard to call',
]

/** The tests that need what a browser's driver cannot give, by name: the same tests run everywhere but for these. */
export const LEFT_OUT = {
  firefox: [
    ...WITHOUT_EMULATION,
    // An SVG as an image has its letters set a part of a pixel apart from a canvas.
    'what readers may take away from a curve is the picture as PNG: the same as the SVG, at twice its size',
  ],
  webkit: [
    ...WITHOUT_EMULATION,
    // Another viewport.
    '<oba-curve> lays itself out anew when its width changes, without a sideways scroll',
    '<oba-curve> keeps the spacing a reader sets for text',
    '<oba-scorecard> scrolls no page of 320 pixels sideways at twice the text size',
    'what cannot be shown leaves no room but that of its sentence',
  ],
}
