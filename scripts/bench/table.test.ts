/** The README shows the figures that bench/result.json holds, and no others. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { most, tooMuch, type BenchResult } from './result.ts';
import { markdownOf, markedPart, rowsOf } from './table.ts';

const result = JSON.parse(readFileSync('bench/result.json', 'utf8')) as BenchResult;

describe('the figures of the bench', () => {
  it('stand in the README as in bench/result.json', () => {
    expect(markedPart(readFileSync('README.md', 'utf8'))).toBe(markdownOf(result));
  });

  it('were held to the limits of today', () => {
    expect(result.most).toEqual(most);
  });

  it('name the worst of a place, and say when a limit is passed', () => {
    const [first] = result.scenes.steps;
    const heavy = { ...first!, ratio: 99, calls: most.calls + 1 };
    const changed = { ...result, scenes: { ...result.scenes, steps: [heavy] } };
    expect(rowsOf(changed).some(({ measured }) => measured.includes('worst × 99.00'))).toBe(true);
    expect(tooMuch(changed)).toContain(`A frame of ${heavy.step} costs more than it may.`);
  });
});
