/** The settings, in English. */
import type { SettingsWords } from '../settings.ts';

function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

/** What is kept: "3 steps done and one answer". */
function both(steps: number, answers: number): string {
  const said = [
    ...(steps > 0 ? [`${count(steps, 'step', 'steps')} done`] : []),
    ...(answers > 0 ? [count(answers, 'answer to a check', 'answers to checks')] : []),
  ];
  return said.length > 0 ? said.join(' and ') : 'the place where you were last';
}

export const settingsWords: SettingsWords = {
  title: 'Settings',
  close: 'Close',
  ground: { legend: 'Ground', system: 'As the system', dark: 'Dark', light: 'Light' },
  textSize: { legend: 'Text size', usual: 'Usual', large: 'Large', largest: 'Largest' },
  motion: { legend: 'Motion', system: 'As the system', full: 'Full', reduced: 'Reduced' },
  quality: {
    legend: 'Picture quality',
    machine: 'As the machine can',
    low: 'Low',
    medium: 'Medium',
    high: 'High',
  },
  sound: {
    name: 'Sound',
    what: 'A short soft tone when something happens in the scene.',
  },
  narration: {
    name: 'Spoken narration',
    what: 'The words of a step in this browser\u2019s own voice. The text always stays.',
  },
  shortcuts: {
    name: 'Single-key shortcuts',
    what: 'One key does what a button does. Turn them off if they get in the way.',
  },
  keys: 'The keys',
  keyList: [
    ['K', 'pause or run'],
    ['J', 'replay the last moment'],
    ['R', 'replay from the start'],
    ['L', 'dark or light ground'],
    ['/', 'search'],
  ],
  progress: 'Progress on this device',
  nothingKept: 'Nothing is kept yet.',
  kept: (steps, answers) => `Kept here: ${both(steps, answers)}.`,
  reset: 'Reset progress …',
  sure: (steps, answers) =>
    `This forgets ${both(steps, answers)}, on this device, for good. Settings stay.`,
  resetNow: 'Forget it all',
  keep: 'Keep it',
  forgotten: 'Progress was reset.',
  more: 'More',
  glossary: 'Glossary',
  about: 'About Engager, and licences',
  review: 'The review that the lesson rests on',
};
