/** What the page about the product says, in English. */
import type { AboutWords } from '../about.ts';

export const aboutWords: AboutWords = {
  title: 'About Engager',
  what: 'Engager teaches how blinatumomab works. It is for learning and gives no advice on treatment.',
  version: (version) => `This is version ${version}.`,
  kept: {
    kept: 'It is kept on this device and opens without a network.',
    notKept: 'It is not kept on this device and needs a network to open.',
  },
  own: {
    title: 'Its licence',
    what: 'Anyone may use Engager, change it and pass it on, under the MIT licence.',
  },
  others: {
    title: 'What others made',
    what: 'Engager comes with the work of others. Each part stands under its own licence.',
  },
  text: 'The licence in full',
  home: 'Home page',
};
