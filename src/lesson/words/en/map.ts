/** The map, in English. */
import type { MapWords } from '../map.ts';

export const mapWords: MapWords = {
  title: 'The lesson',
  progress: (done, of) => `${done} of ${of} steps done`,
  allDone: 'Every step of this way is done. You can go back to any of them.',
  goOn: (step) => `Continue: ${step}`,
  begin: 'Begin',
  tracks: 'Ways through the lesson',
  track: {
    full: { name: 'Everything', what: 'Every step, in order.' },
    'lecture-15': { name: 'Short lecture', what: 'The mechanism in about a quarter of an hour.' },
    'lecture-45': { name: 'Lecture', what: 'For a lecture of three quarters of an hour.' },
    clinical: { name: 'Clinical', what: 'What nurses and pharmacists need, with checks.' },
  },
  moduleProgress: (done, of) => `${done} of ${of} done`,
  done: 'done',
  here: 'you were here last',
  coming: 'Not in this version yet',
  notOnTrack: 'Not on this way',
};
