/** What stands above every page beside the lesson, in English. */
import type { PageWords } from '../page.ts';

export const pageWords: PageWords = {
  brand: 'Engager',
  back: 'Back to the lesson',
  missing:
    'The words of the lesson could not be fetched just now. Go back and come again to retry.',
};
