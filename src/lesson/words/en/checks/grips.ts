/** The check of module 3 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { gripsItems } from '../../../checks/grips.ts';

const words = {
  'grips.tighter': {
    ask: 'KD is {kdCd19M} for CD19 and {kdCd3M} for CD3. Which is held more tightly?',
    options: {
      cd3: {
        text: 'CD3: its KD is the larger number',
        why: 'A larger KD means that more drug is needed to fill half of the receptors: the weaker hold.',
      },
      receptors: {
        text: 'CD3: a T cell has more receptors',
        why: 'More receptors catch more drug. How tightly each one holds is another matter.',
      },
      cd19: {
        text: 'CD19: its KD is the smaller number',
        why: 'Smaller is tighter. After a day the blast held tens of times as much as the T cell.',
      },
      same: {
        text: 'Both alike: it is the same molecule',
        why: 'It is one molecule with two different grips. You saw one keep and the other let go.',
      },
    },
    explain:
      'KD is the rate of letting go over the rate of taking hold. Smaller means tighter, here a hundredfold.',
    misconception: 'A large KD means strong binding.',
  },
  'grips.way': {
    ask: 'What brings a molecule of the drug to the blast?',
    options: {
      pulled: {
        text: 'CD19, which pulls it in from the plasma',
        why: 'CD19 holds what has already touched it. It reaches no further than that.',
      },
      random: {
        text: 'Diffusion: it wanders, and may touch either cell',
        why: 'The molecules in the scene went everywhere. In this model the T cell caught even more of them than the blast.',
      },
      flow: {
        text: 'The T cell, which hands it over when they meet',
        why: 'Blast and T cell caught their molecules each by itself, straight from the plasma.',
      },
      tCellFirst: {
        text: 'A fixed order: first the T cell, after it the blast',
        why: 'There is no order. Most of what is bound sits on CD19 because that bond lasts longer.',
      },
    },
    explain:
      'At {css28PublishedMeanPgPerMl} the molecules wander everywhere. CD19 does not bring them; it only keeps them longer.',
    misconception: 'The drug finds its way to CD19.',
  },
  'grips.longest': {
    ask: 'Point at what keeps a molecule of the drug in one place for longest.',
    things: {
      cd3: 'CD3 catches often and lets go soon: about {residenceCd3S} on average in this model.',
      cd19: 'In this model a molecule stays on CD19 for {residenceCd19S} on average. Only the ratio to CD3 is known.',
      freeDrug: 'A free molecule is held by nothing. It wanders on at once.',
    },
    explain:
      'Both arms take hold at the same assumed rate ({konPerMPerS}), so what differs is how soon they let go.',
    misconception: 'What catches more also keeps more.',
  },
  'grips.arrivals': {
    ask: 'A molecule of the drug touches one CD19. What happens most often?',
    options: {
      sticks: {
        text: 'It binds, since the two fit together',
        why: 'They fit, but a touch must also be just so. You saw the counters: many arrivals, few captures.',
      },
      half: {
        text: 'It binds about every second time',
        why: 'Far more seldom. The counter of arrivals ran away from the counter of captures.',
      },
      sensed: {
        text: 'It binds if a T cell is near',
        why: 'The two grips bind each by itself. A T cell nearby changes nothing in this.',
      },
      misses: {
        text: 'It misses and wanders on',
        why: 'In this model, with its assumed rate of binding, it takes about {encountersPerBinding} before one of them binds.',
      },
    },
    explain:
      'A whole cell does better than one receptor, for it has many: about one capture in {arrivalsPerCaptureBlast} at the blast, and in {arrivalsPerCaptureTCell} at the T cell.',
    misconception: 'Every touch binds.',
  },
  'grips.tenfold': {
    ask: 'The CD3 arm has a KD of {kdCd3M}. Set the KD of an arm that holds ten times as long, with the same rate of taking hold.',
    quantity: 'KD of the new arm',
    tooLow:
      'That arm would hold even longer. As in the step with the stopwatches: ten times as long is one tenth of the KD.',
    right: 'One tenth of the KD: ten times as long, as the stopwatches showed.',
    tooHigh:
      'That arm does not hold ten times as long. On the stopwatches the time grew as the KD fell.',
    explain:
      'With the same rate of taking hold, time held goes as one over KD: a tenth of {kdCd3M} holds ten times as long.',
    misconception: 'A larger KD holds for longer.',
  },
} as const satisfies ItemsWords<(typeof gripsItems)[number]>;

export const gripsCheck = together(gripsItems, words);
