import type { CompareMessages } from './compare-messages.js'

export const compareEn: CompareMessages = {
  compared: (name, count, groups, order) =>
    `${name}: ${count} ${groups ? 'group' : 'area'}${count === 1 ? '' : 's'} on one scale, ${order.toLowerCase()}`,
  sortBy: 'Sort',
  orders: { gap: 'Best against forecast first', verdict: 'Best verdict first', name: 'By name' },
  rank: (rank, of, shared) => `${rank} of ${of}${shared ? ' (shared)' : ''}`,
  quarter: {
    A: 'best quarter',
    B: 'second quarter',
    C: 'third quarter',
    D: 'last quarter',
  },
  area: 'Area',
  ownArea: '(this page’s area)',
  group: 'Group',
  rankHead: 'Rank',
  rankMeans: 'Rank 1 is the best figure.',
  notRanked: 'Not ranked',
  gapHead: 'The gap between groups',
  gapTable: 'The widest gap at each period',
  widestGap: 'Widest gap',
  highest: 'Highest',
  lowest: 'Lowest',
  changeHead: 'Which groups account for the change',
  noSuchAs: (wanted) => `There is no view called ${wanted}: it is multiples or one.`,
}
