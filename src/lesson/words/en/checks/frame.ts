/** The frame round the items of a check in English. */
import type { CheckWords } from '../../../checks/checkWords.ts';

export const checkWords: CheckWords = {
  position: (at, of) => `Question ${at} of ${of}`,
  how: {
    one: 'Choose one.',
    several: 'Choose all that are right; there may be more than one.',
    order: 'Move them into order with the buttons, or with the up and down keys.',
    set: 'Set it with the slider, or type it.',
    point: 'Press it in the scene, or choose it here.',
  },
  submit: 'Check my answer',
  skip: 'Leave it open',
  next: 'Next question',
  finish: 'To the summary',
  chooseFirst: 'Choose an answer first, or leave the question open.',
  earlier: (name) => `Move up: ${name}`,
  later: (name) => `Move down: ${name}`,
  moved: (name, at, of) => `${name}: now ${at} of ${of}.`,
  pointed: (name) => `Chosen: ${name}.`,
  verdict: (right) => (right ? 'Yes, that is right.' : 'The answer is another one.'),
  right: 'right',
  yours: 'your answer',
  yourPlace: (at) => `you put it at ${at}`,
  yourValue: (value) => `You set ${value}.`,
  accepted: (from, to) => `Anything from ${from} to ${to} counts as right.`,
  belief: (misconception) => `A common mistake: “${misconception}”`,
  sources: (count) => `Where the numbers come from (${count})`,
  seeAgain: 'See it again:',
  score: (right, of) => `${right} of ${of} right`,
  open: 'left open:',
  missed: 'look again:',
  again: 'All questions again',
  againMissed: 'Only those to look at again',
  asOf: (date) => `As of ${date}.`,
  nothing:
    'Your way through the lesson has not shown what this check asks. Go on, or choose another way on the map.',
};
