/** Which steps use a term of the glossary, read off the steps' own words. */
import type { EntryWords } from './glossary.ts';

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/**
 * Finds an entry's name or one of its forms as a whole word, in the singular or with an s. Abbreviations
 * count as they are written; of other words only the first letter may be large or small.
 */
export function mentionOf({ name, forms = [] }: Pick<EntryWords, 'name' | 'forms'>): RegExp {
  const either = [name, ...forms].map((form) => {
    const [first = '', ...rest] = form;
    const initial = /^\p{Lu}?[\p{Ll}\s–-]+$/u.test(form)
      ? `[${first.toLowerCase()}${first.toUpperCase()}]`
      : escaped(first);
    return initial + escaped(rest.join(''));
  });
  return new RegExp(`(?<![\\p{L}\\d])(?:${either.join('|')})s?(?![\\p{L}\\d])`, 'u');
}

/** The steps in whose words the entry comes up, in their order. */
export function stepsThatUse<Id extends string>(
  entry: Pick<EntryWords, 'name' | 'forms'>,
  steps: readonly (readonly [Id, unknown])[],
): Id[] {
  const mention = mentionOf(entry);
  return steps
    .filter(([, words]) => everyText(words).some((text) => mention.test(text)))
    .map(([id]) => id);
}
