/** Interleukin 6: one long bundle of four helices. */
import { parameters } from '../science/parameters.ts';
import { bundle, cytokine } from './cytokine.ts';

// Crystal structure 1ALU (Somers 1997, EMBO J 16:989, doi 10.1093/emboj/16.5.989).
export const il6 = cytokine({
  id: 'il6',
  name: 'IL-6',
  helices: bundle(2.7, 1.75),
  what: 'The signal most often measured in cytokine release; other immune and endothelial cells are thought to make most of it.',
  howMany: `Half of it is gone from plasma in about ${parameters.il6HalfLifeMin.value} min.`,
  source: 'il6HalfLifeMin',
});
