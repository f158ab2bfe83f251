/** Perforin, granzyme B and the granules that carry them. */

import type { Parameter } from '../parameter.ts';
import { cite } from '../sources.ts';

export const granuleParameters = {
  perforinMassDa: {
    label: 'Perforin monomer mass',
    value: 67000,
    unit: 'Da',
    grade: 'published',
    ...cite('law2010'),
  },
  perforinPoreDiameterNm: {
    label: 'Perforin pore, inner diameter',
    value: 15,
    unit: 'nm',
    low: 10,
    high: 20,
    grade: 'published',
    ...cite('hodel'),
    note: 'Rings differ in size; the range is wider than one source gives.',
  },
  granzymeBMassDa: {
    label: 'Granzyme B mass',
    value: 32000,
    unit: 'Da',
    grade: 'published',
    ...cite('proteinEntry'),
  },
  granzymeBMinDiameterNm: {
    label: 'Granzyme B, smallest possible diameter',
    value: 4.2,
    unit: 'nm',
    grade: 'derived',
    derivation: '2 x 0.066 x M^(1/3) nm, M = granzymeBMassDa',
    note: 'Small enough for the pore.',
  },
  granzymeToKill: {
    label: 'Granzyme B molecules inside a target that commit it to death',
    value: 10,
    unit: 'molecules',
    low: 1,
    high: 100,
    grade: 'assumed',
    note: 'No measured count is used; set with granzymeEntryMean so that a hit kills with killProbabilityPerHit.',
  },
  granzymeEntryMean: {
    label:
      'Granzyme B molecules that enter one target per hit while pores are open, mean of a Poisson law',
    value: 11.387,
    unit: 'molecules',
    low: 1,
    high: 100,
    grade: 'assumed',
    note: 'At least 10 enter with probability 0.700; has to move with killProbabilityPerHit.',
  },
  granulesPerTCell: {
    label: 'Lytic granules of a rested T cell',
    value: 30,
    unit: 'granules',
    low: 10,
    high: 100,
    grade: 'assumed',
    note: 'Drawn and counted; an order of magnitude.',
  },
  granulesPerHit: {
    label: 'Granules released in one hit',
    value: 3,
    unit: 'granules',
    low: 1,
    high: 10,
    grade: 'assumed',
    note: 'Drawn and counted; the store fills up again in the refractory state.',
  },
  poresPerHit: {
    label: 'Perforin pores opened in one hit, as drawn',
    value: 12,
    unit: 'pores',
    low: 3,
    high: 50,
    grade: 'assumed',
    note: 'Drawn; no measured count is used.',
  },
  poreSubunits: {
    label: 'Perforin molecules in a drawn ring',
    value: 22,
    unit: 'molecules',
    low: 19,
    high: 24,
    grade: 'assumed',
    note: 'No source was checked: a choice for the drawing, of the order seen in structures.',
  },
} as const satisfies Record<string, Parameter>;
