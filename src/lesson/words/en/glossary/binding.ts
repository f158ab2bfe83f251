/** How molecules meet, hold and let go, as the glossary tells of it in English. */
import type { EntryWords } from '../../glossary.ts';

export const bindingEntries = {
  freeDrug: {
    name: 'Free drug',
    meaning: 'A molecule of the drug that holds nothing now. It drifts and tumbles at random.',
    forms: ['free molecule'],
  },
  boundDrug: {
    name: 'Bound drug',
    meaning: 'A molecule of the drug that a receptor holds, for a while, at one of its grips.',
    forms: ['drug, bound'],
  },
  receptor: {
    name: 'Receptor',
    meaning:
      'A protein on a cell that something else can bind to. CD19 and CD3 are those of the drug.',
    also: ['antigen'],
  },
  epitope: {
    name: 'Epitope',
    meaning:
      'The spot on a molecule that an antibody or a grip fits. Without it there is nothing to hold.',
  },
  affinity: {
    name: 'Affinity',
    meaning:
      'How tightly one partner holds the other at balance. It is given as KD, and a smaller KD means a higher affinity.',
  },
  kd: {
    name: 'KD, dissociation constant',
    meaning:
      'The free level at which half the receptors are taken: off-rate divided by on-rate. Smaller means tighter; the orders of magnitude here are {kdCd19M} for CD19 and {kdCd3M} for CD3.',
    forms: ['KD', 'dissociation constant'],
  },
  onRate: {
    name: 'On-rate',
    meaning:
      'How readily two partners bind when they meet, written kon. No measured value for this drug was found: the model assumes {konPerMPerS} for both grips.',
    forms: ['kon', 'association rate'],
  },
  offRate: {
    name: 'Off-rate',
    meaning:
      'How often a bond breaks in a given time, written koff. It is KD times the on-rate, so with an assumed on-rate it is assumed as well.',
    forms: ['koff', 'dissociation rate'],
  },
  residence: {
    name: 'Residence time',
    meaning:
      'How long a bond lasts on average: one over the off-rate. In this model {residenceCd19S} on CD19 and {residenceCd3S} on CD3; only the ratio is known.',
    forms: ['residence', 'mean life of a bond'],
  },
  occupancy: {
    name: 'Occupancy',
    meaning:
      'The share of receptors that hold drug at a moment. At levels reached in patients it is small on both cells.',
    also: ['occupied', 'taken'],
  },
  copyNumber: {
    name: 'Copy number',
    meaning:
      'How many of one protein a cell carries. In this model a blast has about {cd19PerBlast} CD19; real blasts differ widely.',
    forms: ['copies'],
  },
  diffusion: {
    name: 'Diffusion',
    meaning:
      'The spreading of molecules by chance motion alone. Nothing steers them: on the way they miss, touch and let go.',
    forms: ['random motion', 'thermal motion'],
  },
  arrival: {
    name: 'Arrival',
    meaning:
      'A drug molecule reaches the surface of a cell. In this model a blast captures about one in {arrivalsPerCaptureBlast}.',
    forms: ['encounter', 'arrivals'],
  },
  capture: {
    name: 'Capture',
    meaning: 'A receptor takes hold of a drug molecule that reached it.',
    forms: ['captured'],
  },
  equilibrium: {
    name: 'Equilibrium',
    meaning:
      'The state in which as many bonds form as break. Counts still go up and down, but no longer drift.',
  },
  bridge: {
    name: 'Bridge',
    meaning:
      'One drug molecule that holds CD19 on one cell and CD3 on another at the same time. Together the three are a ternary complex, or trimer.',
    forms: ['trimer', 'ternary complex', 'bridges'],
  },
  confinement: {
    name: 'Confinement',
    meaning:
      'A molecule held in a narrow gap meets its next partner far sooner than in open fluid. In the gap the CD3 around a held drug comes to about {cd3LocalConcM}, an estimate; KD itself does not change.',
    forms: ['confined', 'local concentration'],
  },
  hook: {
    name: 'Hook effect',
    meaning:
      'With far too much drug each cell is coated by drug of its own and fewer bridges form: the curve is a bell. It belongs to assays and design; the clinic is far below it.',
    forms: ['bell curve', 'hook'],
  },
  sink: {
    name: 'Antigen sink',
    meaning:
      'Receptors that bind so much of a drug that little stays free. With a much tighter CD3 grip the T cells would be one.',
    forms: ['sink'],
  },
} as const satisfies Record<string, EntryWords>;
