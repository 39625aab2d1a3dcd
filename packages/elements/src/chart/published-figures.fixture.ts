/**
 * Department for Education, Children in need: 2025 (children on child protection plans at 31 March) and
 * Children looked after in England (looked after at 31 March, rate per 10,000 children; care leavers aged
 * 19 to 21 in suitable accommodation). Crown copyright, Open Government Licence v3.0.
 */
export const PLANS = { from: 2013, values: [243, 270, 372, 409, 415, 244, 305] }
export const PLANS_SINCE_2020 = { from: 2020, values: [276, 300, 323, 304, 296, 278] }
export const IN_CARE = { from: 2010, values: [34.1, 34, 39, 45, 44, 50, 62, 62, 59] }
export const IN_CARE_SOUTH_WEST = { from: 2015, values: [52, 53, 53, 55, 57, 57, 58, 60, 63, 63, 62] }
export const IN_CARE_ENGLAND = {
  from: 2010,
  values: [58.5, 59, 59, 60, 59.8, 60, 60, 62, 64, 66, 68, 69, 70, 70, 69, 67],
}
export const SUITABLE_HOMES = {
  from: 2014,
  counts: [
    [2070, 2590],
    null,
    null,
    null,
    null,
    null,
    null,
    [2350, 2640],
    [2450, 2760],
    [2500, 2820],
    [2650, 2960],
    [2910, 3200],
  ],
  values: [79.9, 81, 87, 86, 87, 88, 85, 89, 89, 89, 90, 91],
}
