import { describe, expect, test } from 'vitest';
import { cast } from '../cast/registry.ts';
import { parameters } from '../science/parameters.ts';
import { emptyReadings } from '../sim/readings.ts';
import { entryOfThing, glossary, glossaryIds, glossaryTopics, isGlossaryId } from './glossary.ts';
import { steps } from './lesson.ts';
import { glossaryPage, glossaryWords } from './words/en/glossary.ts';
import { loadWords, stepWords, writtenModules } from './words/en/shelf.ts';
import { english } from './words/en/words.ts';
import { pieces, plainWords } from './words/fill.ts';
import { forbidden } from './words/forbidden.fixture.ts';
import { mentionOf, stepsThatUse } from './words/mentions.ts';

/** Names that hold a digit and are no number. */
const names = /CD\d+|IL-\d+|Interleukin-\d+|EC50|ED50/g;
const meanings = glossaryIds.map((id) => [id, glossaryWords[id].meaning] as const);

describe('the glossary', () => {
  test('tells of at least sixty terms, and of each once', () => {
    expect(glossaryIds.length).toBeGreaterThanOrEqual(60);
    expect(new Set(Object.keys(glossaryWords))).toEqual(new Set<string>(glossaryIds));
    const said = glossaryIds.map((id) => glossaryWords[id].name.toLowerCase());
    expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([]);
    for (const topic of glossaryTopics) {
      expect(glossaryPage.topics[topic]).not.toBe('');
      expect(glossaryIds.some((id) => glossary[id].topic === topic)).toBe(true);
    }
  });

  test.each(meanings)('%s: every number has its source, one or two sentences', (_, meaning) => {
    expect(() => pieces(meaning, emptyReadings)).not.toThrow();
    const bare = meaning.replaceAll(/\{[^}]*\}/g, '').replaceAll(names, '');
    expect(bare).not.toMatch(/\d/);
    expect(meaning).not.toMatch(/\{=/);
    const sentences = meaning.split(/[.:?!] (?=[A-Z])/).length;
    expect(sentences).toBeLessThanOrEqual(2);
    expect(plainWords(meaning, emptyReadings).split(/\s+/).length).toBeLessThanOrEqual(50);
  });

  test.each(forbidden)('nothing says %s', (phrase) => {
    for (const [, meaning] of meanings) expect(meaning).not.toMatch(phrase);
  });

  test('an assumed number is told as the model\u2019s, never as a finding', () => {
    const owned = /in this model|of this model|the model assumes|an estimate/i;
    const assumed = meanings.filter(([, meaning]) =>
      pieces(meaning, emptyReadings).some(
        (piece) => piece.kind === 'figure' && parameters[piece.id].grade === 'assumed',
      ),
    );
    expect(assumed.length).toBeGreaterThan(0);
    for (const [, meaning] of assumed) expect(meaning).toMatch(owned);
  });

  test('everyone in the cast and everything in the scenes has an entry', () => {
    const members = new Set(glossaryIds.map((id) => glossary[id].cast));
    expect(Object.keys(cast).filter((id) => !members.has(id as keyof typeof cast))).toEqual([]);
    for (const [thing, entry] of Object.entries(entryOfThing)) {
      expect(Object.hasOwn(english.things, thing)).toBe(true);
      expect(isGlossaryId(entry)).toBe(true);
    }
  });

  test('every entry can be come to from another', () => {
    const led = new Set(glossaryIds.flatMap((id) => [...glossary[id].see]));
    const alone = glossaryIds.filter((id) => !led.has(id) && glossary[id].see.length === 0);
    expect(alone).toEqual([]);
    for (const id of glossaryIds) expect(glossary[id].see as string[]).not.toContain(id);
  });
});

describe('where a term comes up', () => {
  test('is read off the words of the steps', async () => {
    await loadWords(...writtenModules);
    const all = steps.map(({ id }) => [id, stepWords(id)] as const);
    expect(stepsThatUse(glossaryWords.linker, all)).toContain('molecule.anatomy');
    expect(stepsThatUse(glossaryWords.kd, all)).toContain('grips.race');
    expect(stepsThatUse(glossaryWords.dalba, all)).not.toContain('cast.marrow');
  });

  test.each([
    ['Blasts crowd it.', true],
    ['a blast', true],
    ['BLAST counted 113', false],
    ['blastula', false],
  ])('the cell in “%s”: %s', (text, found) => {
    expect(mentionOf({ name: 'Leukaemic blast', forms: ['blast'] }).test(text)).toBe(found);
  });

  test.each([
    ['all of them', false],
    ['adult ALL', true],
    ['the CAR T cell', true],
    ['CARs', true],
    ['care', false],
  ])('abbreviations in “%s”: %s', (text, found) => {
    expect(mentionOf({ name: 'ALL', forms: ['CAR'] }).test(text)).toBe(found);
  });
});
