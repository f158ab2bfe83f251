/** Interferon gamma: two chains that interlock crosswise. */
import { parameters } from '../science/parameters.ts';
import { cytokine, placed, type Helix } from './cytokine.ts';

// Crystal structure 1HIG (Ealick 1991, Science 252:698, doi 10.1126/science.1902591).
const chain: readonly Helix[] = [
  { from: [-2.6, -0.6, -0.7], to: [1.2, -0.6, 0.5], shade: 1 },
  { from: [-1.9, 0.6, 0.6], to: [1.9, 0.6, 1.7], shade: 0.86 },
  { from: [-2.9, 0.4, -1.9], to: [-0.5, 0.4, -1.2], shade: 0.74 },
];
const CROSSED = Math.PI;

export const ifnGamma = cytokine({
  id: 'ifnGamma',
  name: 'IFN-γ',
  helices: [
    ...placed(chain, 0.5, [0, 0.55, 0.4]),
    ...placed(chain, CROSSED + 0.5, [0, -0.55, -0.4]),
  ],
  what: 'A signal of engaged T cells that rouses macrophages.',
  howMany: `A pair of two equal chains; its half-life of ${parameters.cytokineHalfLifeMin.value} min is assumed.`,
  source: 'cytokineHalfLifeMin',
});
