/** Saving a picture or a clip, in English. */
import type { SaveWords } from '../save.ts';

/** A time that is left, no finer than it is known. */
function left(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds left`;
  return `about ${Math.ceil(seconds / 60)} minutes left`;
}

export const saveWords: SaveWords = {
  open: 'Save picture or clip',
  title: 'Save a picture or a clip',
  close: 'Close',
  intro:
    'The scene as it is framed now, with title, caption, scale, credit and licence beneath. Under the MIT licence you may use it freely; leave the credit on it. The run waits while this is open.',
  picture: {
    heading: 'Picture',
    what: 'A PNG of this moment, at twice the size of the screen.',
    save: 'Save the picture',
  },
  clip: {
    heading: 'Clip',
    what: 'A WebM film of what comes next, drawn frame by frame. The run then stands where the clip ends.',
    length: 'Length',
    seconds: (seconds) => `${seconds} seconds`,
    save: 'Record the clip',
    cancel: 'Cancel',
    begun: 'Recording.',
    progress: (done, of, secondsLeft) => `${Math.round((100 * done) / of)} %, ${left(secondsLeft)}`,
  },
  plateTitle: (number, title) => `${number} ${title}`,
  credit: (seed) => `Engager · © 2026 The Engager authors, MIT licence · seed ${seed}`,
  said: {
    saved: (name) => `Saved as ${name}.`,
    savedOnce: (name) =>
      `Saved as ${name}, at the size of the screen: this machine draws no larger.`,
    cancelled: 'The clip was cancelled; the run stands where it stopped.',
    left: 'The clip was given up, because the lesson went on to something else.',
    failedPicture: 'The picture could not be made.',
    failedClip: 'The clip could not be made.',
    noEncoder: 'This browser cannot record WebM; the picture works all the same.',
    noScene: 'There is no scene to save just now.',
  },
};
