/** Interleukin 4: a bundle of four helices with a helix lying across it. */
import { parameters } from '../science/parameters.ts';
import { bundle, cytokine } from './cytokine.ts';

// Crystal structure 1HIK (Müller 1995, J Mol Biol 247:360, doi 10.1006/jmbi.1994.0146).
export const il4 = cytokine({
  id: 'il4',
  name: 'IL-4',
  helices: [...bundle(1.3, 1.7), { from: [-1.7, 0.2, 1.9], to: [1.7, -0.2, 2.3], shade: 0.7 }],
  what: 'A signal between immune cells, measured beside the others during treatment.',
  howMany: `Which cells give it off here is not claimed; its half-life of ${parameters.cytokineHalfLifeMin.value} min is assumed.`,
  source: 'cytokineHalfLifeMin',
});
