/** Module 3 in English. */
import type { StepsWords } from '../words.ts';
import type { grips } from '../../modules/grips.ts';

export const gripsWords = {
  'grips.race': {
    title: 'The race',
    line: 'Two cells meet the same drug. Which one keeps it?',
    explain:
      'A T cell and a leukaemic blast share plasma with {css28PublishedMeanPgPerMl} of blinatumomab, the mean level measured at {doseStep2UgPerDay}. The blast carries about {cd19PerBlast} CD19, the T cell about {tcrPerTCell} receptors with CD3. KD, the dissociation constant, is {kdCd19M} for CD19 and {kdCd3M} for CD3. Nothing is bound yet. Molecules arrive by chance; the model runs for a day.',
    question: {
      ask: 'After a day, which cell holds more drug, and by how much?',
      options: {
        alike: {
          text: 'About the same on both',
          feedback:
            'They do meet the same drug, and the T cell even caught more of it: {=capturedCd3} molecules against {=capturedCd19}. But catching is not keeping. At the end the blast held {=boundCd19}, the T cell {=boundCd3}.',
        },
        blast: {
          text: 'The blast, by tens of times',
          feedback:
            'Yes: the blast held {=boundCd19}, the T cell {=boundCd3}. The T cell caught more molecules ({=capturedCd3} against {=capturedCd19}) and let nearly all of them go again.',
        },
        tCell: {
          text: 'The T cell: it has more receptors',
          feedback:
            'More receptors do catch more: {=capturedCd3} molecules against {=capturedCd19} on the blast. But CD3 lets go about a hundred times sooner, so the T cell held only {=boundCd3} at the end, the blast {=boundCd19}.',
        },
      },
    },
    outcomeLine: 'The T cell catches more. The blast keeps more.',
    outcome:
      'KD is the ratio of letting go to catching on: the smaller, the tighter. In this model both arms catch on at the same assumed rate, so a drug stays on CD19 for {residenceCd19S} on average and on CD3 for {residenceCd3S}. Only the hundredfold ratio is known. Over many such days the mean is {=lawMeanCd19} on the blast and {=lawMeanCd3} on the T cell. Here {=occupancyCd19} of CD19 and {=occupancyCd3} of CD3 are taken. Nothing steered a single molecule.',
    describe: {
      still:
        'A blue T cell, 7 µm across and covered with CD3, lies beside an orange blast, 10 µm across and covered with CD19. Drug molecules, each with a blue and an orange end, drift and tumble between them. None is bound.',
      running:
        'Drug molecules tumble, touch and mostly miss. {=timeS} have passed. The blast holds {=boundCd19} drug molecules on CD19; the T cell holds {=boundCd3} on CD3. The blast has caught {=capturedCd19} in all, the T cell {=capturedCd3}.',
      done: 'A day has passed. The blast holds {=boundCd19} drug molecules, spread over its surface; the T cell holds {=boundCd3}. The blast caught {=capturedCd19} in all and kept many of them; the T cell caught {=capturedCd3} and kept hardly any.',
    },
  },
} as const satisfies StepsWords<(typeof grips)[number]>;
