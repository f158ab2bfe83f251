/** Interleukin 10: two bundles joined at the foot into a V. */
import { parameters } from '../science/parameters.ts';
import { bundle, cytokine, placed } from './cytokine.ts';

// Crystal structure 1ILK (Zdanov 1995, Structure 3:591, doi 10.1016/S0969-2126(01)00193-9).
const SPREAD = 0.75;
const arm = bundle(1.9, 1.6);

export const il10 = cytokine({
  id: 'il10',
  name: 'IL-10',
  helices: [...placed(arm, SPREAD, [1.75, 0, 0]), ...placed(arm, -SPREAD, [-1.75, 0, 0])],
  what: 'A signal that holds inflammation back, measured beside the others during treatment.',
  howMany: `A pair of two equal chains; its half-life of ${parameters.cytokineHalfLifeMin.value} min is assumed.`,
  source: 'cytokineHalfLifeMin',
});
