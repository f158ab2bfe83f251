/** Tumour necrosis factor alpha: three equal chains standing together as a bell. */
import { parameters } from '../science/parameters.ts';
import { cytokine, type Helix } from './cytokine.ts';

// Crystal structure 1TNF (Eck & Sprang 1989, J Biol Chem 264:17595).
const CHAINS = 3;
const chain = (index: number): Helix[] => {
  const angle = (2 * Math.PI * index) / CHAINS;
  const out = (distance: number, turn: number, z: number) =>
    [distance * Math.cos(angle + turn), distance * Math.sin(angle + turn), z] as const;
  const shade = 1 - 0.13 * index;
  return [
    { from: out(1.9, -0.32, -2.3), to: out(0.85, -0.3, 2.6), shade },
    { from: out(1.95, 0.32, -2.3), to: out(0.95, 0.45, 2.2), shade },
    { from: out(2.45, 0, -2.1), to: out(1.75, 0.05, 0.6), shade },
  ];
};

export const tnfAlpha = cytokine({
  id: 'tnfAlpha',
  name: 'TNF-α',
  helices: Array.from({ length: CHAINS }, (_, index) => chain(index)).flat(),
  what: 'A signal of engaged T cells that inflames, and makes vessels leak.',
  howMany: `Three equal chains; its half-life of ${parameters.cytokineHalfLifeMin.value} min is assumed.`,
  source: 'cytokineHalfLifeMin',
});
