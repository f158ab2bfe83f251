/** The search, in English. */
import type { SearchWords } from '../search.ts';

export const searchWords: SearchWords = {
  title: 'Search',
  label: 'Find a step, a term or an experiment',
  close: 'Close',
  hint: 'Type a word, such as “perforin” or “half-life”. Small slips of spelling do no harm.',
  coming: 'The words of the lesson are being fetched.',
  steps: 'Steps',
  glossary: 'Glossary',
  lab: 'Lab',
  nothing: (query) => `Nothing fits “${query}”. Try another word, or look at the map.`,
  found: (count) => (count === 1 ? 'One result.' : `${count} results.`),
};
