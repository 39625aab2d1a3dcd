type Three = readonly [number, number, number]

/** How colours look to those who lack one kind of cone. */
export type Sight = 'full' | 'protan' | 'deutan' | 'tritan'

export const SIGHTS: readonly Sight[] = ['full', 'protan', 'deutan', 'tritan']

// On linear RGB, severity 1.0: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of
// color vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009).
const SEEN: Readonly<Record<Sight, readonly [Three, Three, Three]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

// sRGB to CIE XYZ over its white of D65: IEC 61966-2-1.
const TO_XYZ: readonly [Three, Three, Three] = [
  [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
]

const times = (rows: readonly [Three, Three, Three], [x, y, z]: Three): Three =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three

/** A colour in CIELAB, as somebody of this sight sees it. */
export function labOf(hex: string, sight: Sight): Three {
  const linear = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as unknown as Three
  const seen = times(SEEN[sight], linear).map((part) => Math.min(1, Math.max(0, part))) as unknown as Three
  const [x, y, z] = times(TO_XYZ, seen).map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  ) as unknown as Three
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIEDE2000 between two colours in CIELAB: CIE 142 (2001), as Sharma, Wu and Dalal (2005) write it out. */
export function colourDifference([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const [sin, cos] = [Math.sin, Math.cos].map((f) => (degrees: number) => f((degrees * Math.PI) / 180)) as [
    (degrees: number) => number,
    (degrees: number) => number,
  ]
  const flat = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const g = 1.5 - 0.5 * flat((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)
  const hue = (a: number, b: number): number =>
    a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)]
  const [h1, h2] = [hue(a1 * g, b1), hue(a2 * g, b2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const h = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const chroma = (c2 - c1) / (1 + 0.045 * c)
  const tint = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * t)
  const rotation = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * flat(c)
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tint ** 2 + rotation * chroma * tint)
}
