/** The glossary in English: its page and all its entries. Fetched when the glossary or the search is. */
import type { GlossaryEntries, GlossaryPageWords } from '../glossary.ts';
import { amountEntries } from './glossary/amounts.ts';
import { bindingEntries } from './glossary/binding.ts';
import { cellEntries } from './glossary/cells.ts';
import { killingEntries } from './glossary/killing.ts';
import { medicineEntries } from './glossary/medicine.ts';
import { modelEntries } from './glossary/model.ts';
import { moleculeEntries } from './glossary/molecules.ts';

export const glossaryWords: GlossaryEntries = {
  ...cellEntries,
  ...moleculeEntries,
  ...bindingEntries,
  ...killingEntries,
  ...amountEntries,
  ...medicineEntries,
  ...modelEntries,
};

export const glossaryPage: GlossaryPageWords = {
  title: 'Glossary',
  intro: 'Every term of the lesson in plain words. A number opens its source.',
  topics: {
    cells: 'Cells and their parts',
    molecules: 'Molecules and their parts',
    binding: 'Meeting and holding',
    killing: 'From touch to death',
    amounts: 'How much drug, and for how long',
    medicine: 'Disease and treatment',
    model: 'The model and its pictures',
  },
  allEntries: 'All entries',
  see: 'See also',
  inSteps: 'In the lesson',
  moreSteps: (count) => (count === 1 ? 'and one more step' : `and ${count} more steps`),
  inNoStep: 'No step of this version uses this word yet.',
  filter: 'Find an entry',
  nothingFound: (query) => `No entry fits “${query}”. Try a shorter word.`,
  found: (count) => (count === 1 ? '1 entry' : `${count} entries`),
};
