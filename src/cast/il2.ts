/** Interleukin 2: one short bundle of four helices. */
import { parameters } from '../science/parameters.ts';
import { bundle, cytokine } from './cytokine.ts';

// Crystal structure 1M47 (Arkin 2003, PNAS 100:1603, doi 10.1073/pnas.252756299).
export const il2 = cytokine({
  id: 'il2',
  name: 'IL-2',
  helices: bundle(1.7, 1.7),
  what: 'A signal by which an activated T cell makes itself and its neighbours divide.',
  howMany: `No level is shown for it; its half-life of ${parameters.cytokineHalfLifeMin.value} min is assumed.`,
  source: 'cytokineHalfLifeMin',
});
