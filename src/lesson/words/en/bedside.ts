/** What is said of the bedside cards and of the report, in English. */
import type { BedsideWords } from '../bedside.ts';

const pressures = {
  normal: 'normal',
  lowWithoutVasopressor: 'low, needs no vasopressor',
  oneVasopressor: 'low, needs one vasopressor',
  severalVasopressors: 'low, needs several vasopressors',
} as const;

const oxygens = {
  none: 'not needed',
  lowFlow: 'needed at low flow',
  highFlow: 'needed at high flow or by mask',
  positivePressure: 'needs positive pressure',
} as const;

export const bedsideWords: BedsideWords = {
  position: (at, of) => `Card ${at} of ${of}`,
  invented: 'An invented patient',
  signs: {
    temperature: 'Temperature',
    bloodPressure: 'Blood pressure',
    oxygen: 'Oxygen',
    il6: 'IL-6 in plasma',
  },
  temperature: (celsius) => `${celsius} °C`,
  bloodPressures: pressures,
  oxygenNeeds: oxygens,
  il6: { high: 'very high', notMeasured: 'not measured', low: 'low' },
  ask: 'Which grade is this, by the ASTCT definition?',
  grade: (grade) => `Grade ${grade}`,
  definition: 'The definition',
  definitions: {
    1: 'Fever; blood pressure normal and no oxygen needed.',
    2: 'Fever, and low blood pressure that needs no vasopressor, or oxygen at low flow.',
    3: 'Fever, and one vasopressor, or oxygen at high flow or by mask.',
    4: 'Fever, and several vasopressors, or positive pressure.',
  },
  verdict: (right, grade) => (right ? `Yes: grade ${grade}.` : `It is grade ${grade}.`),
  because: (bloodPressure, oxygen) =>
    `Fever; blood pressure ${pressures[bloodPressure]}; oxygen ${oxygens[oxygen]}. The graver of the last two sets the grade.`,
  il6Aside: {
    high: 'IL-6 is very high, and the grade is low: no cytokine level is part of the definition.',
    notMeasured: 'IL-6 was not measured, and nothing is missing for the grade.',
    low: 'IL-6 is low, and the grade is high: no cytokine level is part of the definition.',
  },
  next: 'Next card',
  finish: 'To the end',
  again: 'Grade them again',
  chooseFirst: 'Choose a grade first.',
  submit: 'Check my grade',
  score: (right, of) => `${right} of ${of} graded as defined`,
  report: {
    ask: 'Hour thirty of the infusion. What do you report now?',
    how: 'Choose all that you would report at once.',
    send: 'Report these',
    chooseFirst: 'Choose at least one.',
    sent: (reported, of) => `${reported} of ${of} were to be reported and are in your report.`,
    yes: 'to be reported',
    no: 'can wait for the round',
    yours: 'in your report',
    observations: {
      fever: {
        text: 'Temperature has risen: fever',
        why: 'Fever comes first in cytokine release, and it may also be an infection. Either way it is reported.',
      },
      breakfast: {
        text: 'Ate half of the breakfast',
        why: 'Worth a note. By itself it is no sign of what is looked for here.',
      },
      pressure: {
        text: 'Blood pressure lower than an hour ago',
        why: 'Low pressure beside fever raises the grade.',
      },
      breathing: {
        text: 'Breathes faster, oxygen saturation falls',
        why: 'The need of oxygen raises the grade.',
      },
      slept: {
        text: 'Slept through the night',
        why: 'A quiet night is no sign. Being hard to wake would be one.',
      },
      confusion: {
        text: 'Is confused about the day and the place',
        why: 'A neurologic sign: it has a scale of its own and is reported by itself.',
      },
      handwriting: {
        text: 'Handwriting has become shaky since yesterday',
        why: 'Writing a sentence is part of the neurologic score, so a change in it counts.',
      },
      pumpAlarm: {
        text: 'The pump has given an alarm and stands still',
        why: 'The drug is leaving the blood. How long it stood still must be known.',
      },
    },
    again: 'Report again',
  },
};
