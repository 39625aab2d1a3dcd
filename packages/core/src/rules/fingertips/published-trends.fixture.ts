/*
 * Recent trends as published: expected values computed with PHEindicatormethods' published test data, and four indicators
 * of England and Yorkshire from Fingertips (Department of Health and Social Care, Open Government Licence v3.0).
 */
export const decreasingProportions = {
  counts: [318, 314, 318, 291, 292],
  percentages: [67.9, 66.4, 63.5, 60.6, 58.5],
  chiSquared: 12.5688,
  gradient: -0.1062,
} as const

export const preventableSightLoss: readonly (readonly [value: number, lower: number, upper: number])[] = [
  [2.935, 2.7841, 3.0919],
  [1.93028, 1.8085, 2.058],
  [2.7567, 2.6113, 2.9082],
  [2.8701, 2.7225, 3.0237],
  [3.0121, 2.8616, 3.1683],
]

/** Value, lower and upper 95% limit, oldest first: "decreasing", χ² 46.7636, gradient −1.7516. */
export const decreasingValues: readonly (readonly [value: number, lower: number, upper: number])[] = [
  [30.6, 28.98, 32.25],
  [30.2, 28.63, 31.9],
  [28, 26.44, 29.64],
  [24.6, 23.15, 26.19],
  [24.67, 23.16, 26.25],
]
/** One more year makes it "no significant change", χ² 0.7433, gradient −0.2256. */
export const sixthValue = [30.9, 28.98, 32.25] as const

export const diabetes: readonly (readonly [count: number, denominator: number])[] = [
  [3455176, 48783947],
  [3491868, 49122259],
  [3625401, 49956777],
  [3774801, 50649129],
  [3938080, 51441896],
]
export const measlesVaccination: readonly (readonly [count: number, denominator: number])[] = [
  [57274, 61834],
  [55865, 60511],
  [53681, 59074],
  [51767, 57508],
  [53185, 59028],
]
export const olderPatients: readonly (readonly [count: number, denominator: number])[] = [
  [10588957, 60458658],
  [10547929, 60744002],
  [10851467, 61625745],
  [11034431, 62418295],
  [11246440, 63227624],
]
