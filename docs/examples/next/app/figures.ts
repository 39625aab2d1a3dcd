/** What the council's own service would answer; made up. A figure kept back is its sign, "c". */
const published = {
  '2016/17': 14,
  '2017/18': 17,
  '2018/19': 21,
  '2019/20': 'c',
  '2020/21': 24,
  '2021/22': 27,
  '2022/23': 20,
  '2023/24': 14,
}

export const figures = Object.entries(published).map(([period, value]) => ({
  indicator: 'Permanent exclusions',
  area: 'Example Council',
  period,
  value,
}))
