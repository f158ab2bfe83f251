/** The check of module 6 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { serialItems } from '../../../checks/serial.ts';

const words = {
  'serial.killsPerDay': {
    ask: 'In virus-infected mice, how many targets did one killer T cell kill in a day?',
    quantity: 'Kills per T cell and day',
    tooLow: 'More. The T cell that you followed went from one target to the next.',
    right: 'That lies within what was measured.',
    tooHigh:
      'Fewer. The T cell you followed spent most of its time searching and refilling its granules.',
    explain:
      'Measured in mice with a virus: {killsPerTCellPerDayLow} to {killsPerTCellPerDayHigh}. These are no figures of patients.',
    misconception: 'A T cell kills once.',
  },
  'serial.whoseKills': {
    ask: 'How many cells a T cell kills in a day was counted in mice with a virus. May those figures stand for patients on this drug?',
    options: {
      patients: {
        text: 'Yes: a T cell is a T cell in both',
        why: 'Another animal, another target, no drug. The scene uses the range as a pace, and says so.',
      },
      drug: {
        text: 'Yes, and the drug makes them higher still',
        why: 'No such rate has been measured in patients here, higher or lower.',
      },
      notHere: {
        text: 'No: in patients nobody has shown such a rate here',
        why: 'The lesson knows {killsPerTCellPerDayLow} to {killsPerTCellPerDayHigh} from mice only.',
      },
      everyTCell: {
        text: 'No: in patients each T cell kills just once',
        why: 'That does not follow either. T cells killed several targets in the test tube.',
      },
    },
    explain:
      'That T cells kill again and again was seen in mice and in the test tube. A rate for patients is not known here.',
    misconception: 'A rate from mice is a rate in patients.',
  },
  'serial.ratio': {
    ask: 'In a test tube with the drug there were {hoffmannTargetsPerEffector} targets for each T cell. What was left after a day?',
    options: {
      share: {
        text: 'All but one in five: one kill for each T cell',
        why: 'One kill each would leave most of them. The T cells killed again and again.',
      },
      all: {
        text: 'Nothing: all the targets were gone',
        why: 'Complete within {hoffmannClearanceH}. In the marrow of this model it takes longer, since few touches hold.',
      },
      none: {
        text: 'All of them: T cells were too few',
        why: 'Few T cells were enough, for each killed several.',
      },
      half: {
        text: 'About half of them: T cells then tire',
        why: 'They did not tire within that day: the targets were gone.',
      },
    },
    explain:
      'With fewer T cells than targets the targets can still all die, because the same T cell kills again and again.',
    misconception: 'It takes one T cell for each blast.',
  },
  'serial.where': {
    ask: 'On the first day of the infusion the count of T cells in blood falls steeply. What has become of them?',
    options: {
      died: {
        text: 'They died when the drug arrived',
        why: 'They were back in the blood within days, which dead cells are not.',
      },
      usedUp: {
        text: 'They were used up by killing',
        why: 'A T cell is not used up by a kill: it lets go, unharmed.',
      },
      killed: {
        text: 'The drug marked them as targets',
        why: 'A target needs CD19, and T cells have none.',
      },
      tissues: {
        text: 'They went into the tissues',
        why: 'The scene, run by a published model, showed the tissues beside the blood: what left one was in the other.',
      },
    },
    explain:
      'Counts in blood show only what is in blood. The lowest count comes within {tCellNadirMaxDay}, and then it rises again.',
    misconception: 'T cells vanish from blood because they die.',
  },
  'serial.course': {
    ask: 'Put the T-cell count in blood in order.',
    sequence: {
      start: { text: 'The infusion starts', why: 'Before it the count is at its own level.' },
      fall: { text: 'The count falls', why: 'T cells leave the blood within {tCellNadirMaxDay}.' },
      return: {
        text: 'The count is back where it was',
        why: 'They return within days: they were in the tissues.',
      },
      expand: {
        text: 'The count goes well above its start',
        why: 'In one report the count was more than {tCellExpansionFold} after two to three weeks, on average.',
      },
    },
    explain: 'Out of the blood, back again, then expansion: without costimulation.',
    misconception: 'A fall of the count means that the treatment destroys T cells.',
  },
} as const satisfies ItemsWords<(typeof serialItems)[number]>;

export const serialCheck = together(serialItems, words);
