/*
 * Care leavers aged 19 to 21 in suitable accommodation, Dorset, 2020 to 2025: how many, of how many. Department for
 * Education, "Children looked after in England", Open Government Licence v3.0. Published as 88, 88, 90, 91, 95, 95%.
 */
export const careLeavers = [
  { count: 161, denominator: 184 },
  { count: 173, denominator: 196 },
  { count: 173, denominator: 192 },
  { count: 182, denominator: 201 },
  { count: 191, denominator: 201 },
  { count: 198, denominator: 209 },
] as const
export const careLeaversPublished = [88, 88, 90, 91, 95, 95] as const
