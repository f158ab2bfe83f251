/** What stands above every page beside the lesson, in English. */
import type { PageWords } from '../page.ts';

export const pageWords: PageWords = {
  brand: 'Engager',
  back: 'Back to the lesson',
};
