/** What is asked on module 9. */
import type { Item } from './item.ts';

export const failureItems = [
  {
    id: 'failure.cd19Loss',
    module: 'failure',
    kind: 'one',
    after: ['failure.lost'],
    options: ['all', 'none', 'some', 'most'],
    right: 'some',
    figures: ['cd19NegativeRelapseLowPct', 'cd19NegativeRelapseHighPct'],
  },
  {
    id: 'failure.ways',
    module: 'failure',
    kind: 'several',
    after: ['failure.lost'],
    options: ['usedUp', 'trapped', 'learned', 'short'],
    right: ['trapped', 'short'],
    figures: [],
  },
  {
    id: 'failure.regulatory',
    module: 'failure',
    kind: 'one',
    after: ['failure.treg'],
    options: ['cause', 'during', 'everyone', 'association'],
    right: 'association',
    figures: ['tregRespondersPct', 'tregNonRespondersPct', 'tregCutoffPct'],
  },
  {
    id: 'failure.burdenWhy',
    module: 'failure',
    kind: 'one',
    after: ['failure.burden'],
    options: ['possible', 'proven', 'cd19', 'dose'],
    right: 'possible',
    figures: ['responseLowBurdenPct', 'responseHighBurdenPct'],
    trials: ['topp2015', 'blast'],
  },
] as const satisfies readonly Item[];
