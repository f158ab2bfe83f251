/** How the model works and how it is drawn, as the glossary tells of it in English. */
import type { EntryWords } from '../../glossary.ts';

export const modelEntries = {
  model: {
    name: 'Model',
    meaning:
      'The rules and numbers from which follows what happens in the scene. It is simpler than life, and the lesson says where.',
    also: ['simulation'],
  },
  stochastic: {
    name: 'Exact stochastic simulation',
    meaning:
      'Every binding and letting go is one event, drawn by chance at its rate. Two runs differ; their law is the same.',
    forms: ['Gillespie', 'stochastic', 'exact binding'],
  },
  propensity: {
    name: 'Propensity',
    meaning:
      'The chance per time that one kind of event happens next, from rates and counts as they are now.',
  },
  seed: {
    name: 'Seed',
    meaning:
      'The number all chance of a run is drawn from. The same seed gives the same run; the address holds it.',
  },
  law: {
    name: 'Mean of many runs',
    meaning:
      'What the equations expect on average. It stands beside a run, which goes up and down about it.',
    also: ['expected', 'law'],
  },
  meanField: {
    name: 'Mean field',
    meaning:
      'A calculation with averages only, as if all cells were well mixed. It stands beside the run to show what place and chance change.',
  },
  factor: {
    name: 'Time factor',
    meaning: 'How much time of the model passes in a second on the screen. The transport says it.',
    also: ['clock', 'pace', 'speed'],
  },
  skip: {
    name: 'Skipping clock',
    meaning:
      'Where the next event is slow to come, the clock goes on to just before it and says what it passed over. It changes nothing of what happens.',
  },
  sample: {
    name: 'One in many drawn',
    meaning:
      'Where there are too many molecules to see, only some are drawn and the caption says how many. Counters and bars stay exact.',
    also: ['sampled', 'one in N'],
  },
  composite: {
    name: 'Moved nearer together',
    meaning:
      'In the picture of the gap the molecules stand closer than they are, so that several fit; sizes and the gap are to scale. The caption says by how much.',
  },
  magnified: {
    name: 'Magnified',
    meaning: 'Drawn larger than it is beside the rest. The caption says how many times.',
    also: ['too large', 'enlarged'],
  },
  grades: {
    name: 'Grade of a number',
    meaning:
      'How far a number can be trusted: stated by the review, published elsewhere, worked out here, or assumed. An assumed number is never a measured one.',
    also: ['assumed', 'source', 'reference'],
  },
  illustrative: {
    name: 'Illustrative',
    meaning: 'Drawn to make clear what happens; its times or numbers are not measured.',
  },
} as const satisfies Record<string, EntryWords>;
