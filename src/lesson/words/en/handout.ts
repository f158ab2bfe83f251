/** The handout, in English. */
import type { HandoutWords } from '../handout.ts';

export const handoutWords: HandoutWords = {
  title: 'Handout',
  open: 'Handout to print',
  heading: (track) => `How blinatumomab works: ${track}`,
  ownTrack: 'a track of one’s own',
  coming: 'The handout is being put together.',
  progress: (done, of) => `${done} of ${of} steps ready`,
  missing: 'A part of the handout could not be fetched.',
  retry: 'Try again',
  print: 'Print, or save as PDF',
  facts: {
    date: 'Date',
    version: 'Version',
    seed: 'Seed',
    licence: 'Licence',
    rests: 'Rests on',
  },
  licence: 'MIT: words, pictures and code',
  review: 'Franquiz & Short, Biologics 2020;14:23–34, CC BY-NC 3.0',
  reviewDoi: '10.2147/BTT.S202746',
  counted: (seed) =>
    `Numbers in bold within a text were read from a run of the model with seed ${seed}; another seed may give others. The source of every other number stands under its step, or is named in its words.`,
  onScreen: 'This step is done on the screen.',
  asked: 'Asked before the run:',
  secondRun: 'Second run:',
  numbers: 'Numbers and their sources',
  studies: 'Studies',
  patients: (count) => `${count} patients`,
};
