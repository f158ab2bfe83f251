/** The check of module 8 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { cytokineItems } from '../../../checks/cytokine.ts';

const words = {
  'cytokine.grade': {
    ask: 'An invented patient: 39 °C, low blood pressure that needs no vasopressor, no oxygen needed, IL-6 low. Which grade by ASTCT?',
    options: {
      one: {
        text: 'Grade 1',
        why: 'Grade 1 is fever alone. Here the blood pressure is low as well.',
      },
      two: {
        text: 'Grade 2',
        why: 'Fever with low blood pressure that needs no vasopressor. The level of IL-6 has no place in it.',
      },
      three: {
        text: 'Grade 3',
        why: 'Grade 3 would need a vasopressor, or oxygen at high flow.',
      },
      needsIl6: {
        text: 'It cannot be said from a low IL-6',
        why: 'No cytokine level is part of the definition, as the three cards showed.',
      },
    },
    explain:
      'The grade is fever, blood pressure and oxygen, by definition. It is never computed from a cytokine.',
    misconception: 'The IL-6 peak tells the CRS grade.',
  },
  'cytokine.gradeBy': {
    ask: 'What goes into the ASTCT grade of cytokine release syndrome?',
    options: {
      il6: {
        text: 'The level of IL-6',
        why: 'Not part of it. Published peaks did not go with CRS in the study of {topp2015/patients} patients.',
      },
      fever: { text: 'Fever', why: 'It comes first on each of the three cards.' },
      dose: {
        text: 'The dose of the drug',
        why: 'The dose may change how often CRS comes, not how a case is graded.',
      },
      pressure: {
        text: 'Blood pressure',
        why: 'Low pressure, and whether it needs a vasopressor, moved the cards up.',
      },
      oxygen: { text: 'Need of oxygen', why: 'How oxygen must be given moved the cards up.' },
    },
    explain: 'Three things seen at the bedside: fever, blood pressure, oxygen.',
    misconception: 'A laboratory value grades the syndrome.',
  },
  'cytokine.who': {
    ask: 'How is cytokine release thought to spread from one contact to the body?',
    options: {
      allergy: {
        text: 'As an allergy: IgE against the drug',
        why: 'No IgE is in it. It begins with the very contact that kills.',
      },
      blasts: {
        text: 'Dying blasts give off all of it',
        why: 'In the scene it was the engaged T cell that gave off the first cytokines.',
      },
      drug: {
        text: 'The drug is turned into cytokines',
        why: 'Cytokines are made by cells. The drug only links two of them.',
      },
      cascade: {
        text: 'Other cells answer the T cell with IL-6',
        why: 'Monocytes, macrophages and endothelium answered in the scene. They are thought to amplify it.',
      },
    },
    explain:
      'The contact that kills also signals. Other immune and endothelial cells are thought to amplify the signal.',
    misconception: 'CRS is an allergy.',
  },
  'cytokine.secondPeak': {
    ask: 'After a week the dose goes from {doseStep1UgPerDay} to {doseStep2UgPerDay}. In this model the second IL-6 peak is smaller than the first. Why?',
    options: {
      weaker: {
        text: 'The drug has become weaker during the week',
        why: 'The drug is infused fresh, and its level triples at the step.',
      },
      fewer: {
        text: 'Few circulating B cells are left to meet',
        why: 'The first week had cleared nearly all of them from the blood of the model.',
      },
      usedUp: {
        text: 'IL-6 has been used up in the first peak',
        why: 'IL-6 is made anew each time, and each time it is gone within hours.',
      },
      tCellsGone: {
        text: 'The T cells have died in the first week',
        why: 'They had left the blood and come back, and went on to expand.',
      },
    },
    explain:
      'In this model most targets in the blood are gone while the dose is still low. Step dosing and premedication lowered cytokines and fever in patients.',
    misconception: 'Three times the dose means three times the cytokine.',
  },
  'cytokine.nerve': {
    ask: 'Are neurologic events a part of cytokine release syndrome?',
    options: {
      sameThing: {
        text: 'Yes: they are its highest grade',
        why: 'They are not in its definition at all: that is fever, blood pressure and oxygen.',
      },
      burden: {
        text: 'Yes: both rise with the amount of leukaemia',
        why: 'Neurologic events did not go with the amount of leukaemia. In BLAST there was little of it, yet {blast/neurologicEvents} had severe ones.',
      },
      onlyDrug: {
        text: 'No: they come only with the drug',
        why: 'In TOWER {tower/neurologicEvents/chemotherapy} of those treated with chemotherapy had severe ones too, against {tower/neurologicEvents/blinatumomab} with the drug.',
      },
      own: {
        text: 'No: a separate risk with its own scale',
        why: 'They are graded by ICANS, apart from CRS, and watched for by themselves.',
      },
    },
    explain:
      'Two risks, two scales: ASTCT grades CRS by one and neurologic events (ICANS) by another.',
    misconception: 'Neurologic events are CRS by another name.',
  },
} as const satisfies ItemsWords<(typeof cytokineItems)[number]>;

export const cytokineCheck = together(cytokineItems, words);
