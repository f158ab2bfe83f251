/** The check of module 10 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { evidenceItems } from '../../../checks/evidence.ts';

const words = {
  'evidence.compare': {
    ask: 'BLAST reports {blast/mrdNegative}, TOWER {tower/response/blinatumomab}. What follows?',
    options: {
      better: {
        text: 'The drug works better in the patients of BLAST',
        why: 'The two figures count different things in different patients.',
      },
      survived: {
        text: 'More patients of BLAST were alive at the end',
        why: 'Neither figure is about survival.',
      },
      remission: {
        text: 'More patients of BLAST reached remission',
        why: 'They were in remission before they began. What was counted is residual disease.',
      },
      cannot: {
        text: 'Nothing: patients and endpoints differ',
        why: 'BLAST counts MRD responses in patients in remission, TOWER remissions in patients with relapse.',
      },
    },
    explain:
      'Arms that were assigned by chance in one trial may be compared. Here two trials differ in patients, endpoints and denominators.',
    misconception: 'A higher per cent is a better result.',
  },
  'evidence.towerShare': {
    ask: 'In TOWER, what share of the patients assigned to the drug reached remission, with or without full recovery of counts?',
    quantity: 'Share of patients in remission',
    tooLow: 'More: the bar of the drug stood clearly above that of chemotherapy.',
    right: 'That is the bar you saw.',
    tooHigh: 'Fewer: more than half did not reach it.',
    explain:
      '{tower/response/blinatumomab} with the drug and {tower/response/chemotherapy} with chemotherapy.',
    misconception: 'Nearly everyone responds.',
  },
  'evidence.mrdResponse': {
    ask: 'What does a complete MRD response mean for the patients of BLAST?',
    options: {
      cured: {
        text: 'They are cured',
        why: 'It is a response after a cycle. What comes later, it does not say.',
      },
      below: {
        text: 'The test no longer finds leukaemic cells',
        why: 'Before, it found at least one among a thousand cells. A test has a limit, below which it is silent.',
      },
      microscope: {
        text: 'The microscope no longer shows blasts',
        why: 'That was so before: they were in remission by the microscope.',
      },
      alive: {
        text: 'They are alive two years later',
        why: 'Survival is counted by itself.',
      },
    },
    explain:
      '{blast/mrdNegative} of those evaluated had a complete MRD response after one cycle: beneath what the test can find.',
    misconception: 'No cell found means no cell left.',
  },
  'evidence.median': {
    ask: 'Median survival in TOWER was {tower/overallSurvival/blinatumomab} with the drug. What does that say?',
    options: {
      everyone: {
        text: 'Each patient lived for about that long',
        why: 'Some lived much shorter, some much longer. A median says nothing about one patient.',
      },
      mean: {
        text: 'It is the mean of all the survival times',
        why: 'A mean would be pulled up by those who live long. A median is not.',
      },
      half: {
        text: 'Half of the patients lived longer than that',
        why: 'That is what a median is: the middle one.',
      },
      gain: {
        text: 'The drug added that much to each life',
        why: 'With chemotherapy the median was {tower/overallSurvival/chemotherapy}. The difference of two medians is not what each patient gains.',
      },
    },
    explain:
      'The medians were {tower/overallSurvival/blinatumomab} and {tower/overallSurvival/chemotherapy}: the middle patient of each arm.',
    misconception: 'A median is a forecast for one patient.',
  },
  'evidence.noRanking': {
    ask: 'Why must the rows of the table of trials not be ranked?',
    options: {
      patients: {
        text: 'The patients differ',
        why: 'Relapse, residual disease, first treatment: the rows begin at different places.',
      },
      newest: {
        text: 'Only the newest trial still counts',
        why: 'Each says what was found in its own patients. A newer one does not undo that.',
      },
      counted: {
        text: 'Different things are counted',
        why: '{tower/response/blinatumomab} are remissions, {blast/mrdNegative} are MRD responses.',
      },
      denominators: {
        text: 'The shares are of different wholes',
        why: 'All patients, responders, or those who could be evaluated: each row says which.',
      },
    },
    explain: 'Patients, endpoints and denominators differ from row to row.',
    misconception: 'The row with the highest figure is the best treatment.',
  },
} as const satisfies ItemsWords<(typeof evidenceItems)[number]>;

export const evidenceCheck = together(evidenceItems, words);
