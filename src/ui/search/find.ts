/** Finds things by what people type: whatever the case or accents, from the beginning of a word, and
 * with a slip or two in longer words. */

export interface Findable {
  readonly name: string;
  /** Other names. */
  readonly also: readonly string[];
  readonly text: string;
}

const greek: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta' };

/** Lower case, without accents, Greek letters by name; a word is letters and digits. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[αβγδ]/g, (letter) => ` ${greek[letter] ?? letter} `)
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** How many letters were added, left out, exchanged or swapped with their neighbour; stops counting
 * above `limit`. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit + 1;
}

/** Slips that a typed word of this length may have. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** How well a typed word fits a word: 1 for the same, less for its beginning, less for slips, 0 for not. */
function fit(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.8;
  const allowed = tolerance(typed.length);
  if (allowed === 0) return 0;
  // A word still being typed is compared with as much of the other.
  const made = Math.min(
    slips(typed, word, allowed),
    slips(typed, word.slice(0, typed.length), allowed),
  );
  return made <= allowed ? 0.6 - 0.15 * made : 0;
}

function best(typed: string, words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, fit(typed, word)), 0);
}

/** Weight of a name, of another name and of the text. */
const NAME = 4;
const ALSO = 3;
const TEXT = 1;

function score(query: readonly string[], { name, also, text }: Findable): number {
  const names = wordsOf(name);
  const others = also.flatMap(wordsOf);
  const texts = wordsOf(text);
  let total = 0;
  for (const typed of query) {
    // In running text only what was typed counts, or nearly everything would fit.
    const inText = texts.some((word) => word.startsWith(typed)) ? TEXT : 0;
    const most = Math.max(NAME * best(typed, names), ALSO * best(typed, others), inText);
    if (most === 0) return 0;
    total += most;
  }
  // A whole name typed comes before a name that only begins so.
  const whole = [name, ...also].some((form) => wordsOf(form).join(' ') === query.join(' '));
  return total + (whole ? NAME : 0) + 1 / (1 + names.length);
}

/** Everything that fits every word of the query, best first; in their order where alike. */
export function find<T extends Findable>(query: string, things: readonly T[]): T[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  return things
    .map((thing) => ({ thing, points: score(typed, thing) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ thing }) => thing);
}
