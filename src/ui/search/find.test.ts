import { describe, expect, test } from 'vitest';
import { glossaryIds } from '../../lesson/glossary.ts';
import { glossaryWords } from '../../lesson/words/en/glossary.ts';
import { find, slips, wordsOf } from './find.ts';

const entries = glossaryIds.map((id) => {
  const {
    name,
    forms = [],
    also = [],
    meaning,
  } = {
    also: [] as readonly string[],
    ...glossaryWords[id],
  };
  return { id, name, also: [...forms, ...also], text: meaning };
});
const first = (query: string) => find(query, entries)[0]?.id;

describe('the search', () => {
  test.each([
    ['perforin', 'perforin'],
    ['PERFORIN', 'perforin'],
    ['perf', 'perforin'],
    ['perfroin', 'perforin'],
    ['granzime', 'granzymeB'],
    ['apoptsis', 'apoptosis'],
    ['Apoptôsis', 'apoptosis'],
    ['leukemia', 'leukaemia'],
    ['half life', 'halfLife'],
    ['dissociation constant', 'kd'],
    ['TNF alpha', 'tnfAlpha'],
    ['tnf-α', 'tnfAlpha'],
    ['interferon', 'ifnGamma'],
    ['CD3', 'cd3'],
    ['cd19', 'cd19'],
    ['MRD', 'mrd'],
    ['T cell', 'tCell'],
    ['effector to target', 'etRatio'],
    ['E:T', 'etRatio'],
    ['KD', 'kd'],
  ])('“%s” finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('every entry is found first by its own name', () => {
    for (const { id, name } of entries) expect(first(name), name).toBe(id);
  });

  test.each(['', '   ', '???', 'xyzzy', 'perforin xyzzy'])('“%s” finds nothing', (query) => {
    expect(find(query, entries)).toEqual([]);
  });

  test('a short word must be typed as it is: CD4 is not CD3', () => {
    expect(find('cd4', entries).map(({ id }) => id)).not.toContain('cd3');
  });
});

describe('slips', () => {
  test.each([
    ['granzyme', 'granzyme', 0],
    ['granzime', 'granzyme', 1],
    ['grnazyme', 'granzyme', 1],
    ['granzme', 'granzyme', 1],
    ['grazime', 'granzyme', 2],
    ['bleb', 'granzyme', 3],
  ])('%s for %s: %d', (a, b, count) => {
    expect(slips(a, b, 2)).toBe(count);
    expect(slips(b, a, 2)).toBe(count);
  });

  test('words are letters and digits', () => {
    expect(wordsOf('TNF-α, IL-6; naïve T cell')).toEqual([
      'tnf',
      'alpha',
      'il',
      '6',
      'naive',
      't',
      'cell',
    ]);
  });
});
