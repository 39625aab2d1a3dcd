/*
 * Expected values computed with PHEindicatormethods' published test data (figures only). Each row: count, denominator,
 * then the lower and upper limit at 95% and at 99.8%.
 */
type LimitsRow = readonly [
  count: number,
  denominator: number,
  lower95: number,
  upper95: number,
  lower998: number,
  upper998: number,
]

/** Proportions with Wilson's limits. */
export const wilsonRows: readonly LimitsRow[] = [
  [1, 100, 0.00176743206414065, 0.0544861961787053, 0.000873065697299977, 0.104554452837058],
  [5, 100, 0.021543679154368, 0.111750469231919, 0.0138653207259972, 0.164588522825964],
  [20, 100, 0.133366933331033, 0.288829165593159, 0.105191620667114, 0.34711094170086],
  [65, 100, 0.55254443296888, 0.736357517569025, 0.495494657407043, 0.77835406140897],
  [1045, 5000, 0.197955498800133, 0.22049130373189, 0.191793817990152, 0.227315629025258],
  [0.445, 1, 0.0438174477205882, 0.933462127697916, 0.019347006132901, 0.970225994701954],
  [7776456, 7564336677, 0.00102732010016411, 0.00102876445789772, 0.00102690401184422, 0.00102918129926984],
]

/** Rates per 100 with exact limits below ten events and Byar's from ten. */
export const rateRows: readonly LimitsRow[] = [
  [1, 100, 0.0253178079842899, 5.5716433909389, 0.00100050033358353, 9.23341347645158],
  [5, 100, 1.62348639011842, 11.6683320793227, 0.739371731917839, 16.4547452036801],
  [20, 100, 12.2114288348759, 30.8898803691971, 8.92280236514419, 38.0850356250419],
  [65, 100, 50.1631877104595, 82.8491385459398, 42.8802614714802, 94.000290844318],
  [222, 3215, 6.02657487765268, 7.87572937087185, 5.56073769525985, 8.46104668173341],
  [9856, 12345, 78.2694905897676, 81.4300165427214, 77.3759054327105, 82.3544727709543],
]

/** Counts with Byar's limits at one level; null where the table has none. */
export const byarRows: readonly (readonly [
  count: number,
  level: number,
  lower: number | null,
  upper: number,
])[] = [
  [1, 0.95, 0.0130721329015044, 5.56375558247526],
  [10, 0.998, 2.91631837469569, 24.1937249278805],
  [65, 0.95, 50.1631877104595, 82.8491385459398],
  [1045, 0.998, 947.940703561037, 1148.80616098803],
  [1, 0.998, null, 9.36218021790836],
]

/** Values whose mean is 53.704345, with Student's t limits at 95 and 99.8%. */
export const meanValues = [33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927]
export const meanLimits = {
  mean: 53.704345,
  at95: [36.1683252413365, 71.2403647586635],
  at998: [18.2167052947888, 89.1919847052112],
} as const

/** Deaths, population and the European standard population of 1976, age band by age band. */
export const standardisedBands: readonly (readonly [count: number, population: number, standard: number])[] =
  [
    [127, 636, 8000],
    [25, 558, 7000],
    [18, 609, 7000],
    [21, 543, 7000],
    [12, 384, 7000],
    [27, 594, 7000],
    [48, 669, 7000],
    [27, 843, 7000],
    [29, 660, 7000],
    [32, 576, 7000],
    [32, 606, 7000],
    [34, 522, 6000],
    [45, 426, 5000],
    [65, 273, 4000],
    [38, 300, 3000],
    [68, 288, 2000],
    [74, 153, 1000],
    [82, 123, 1000],
  ]
/** Their rate per 100,000 with Dobson's limits at 95%; the published 99.8% limits are known to be wrong. */
export const standardisedRate = { rate: 8592.09758502237, at95: [7991.1609314421, 9225.25388031832] } as const
