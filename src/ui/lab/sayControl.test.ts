import { describe, expect, it } from 'vitest';
import { controlsOf, type LabControl } from '../../lesson/lab/experiment.ts';
import { experiments } from '../../lesson/lab/experiments.ts';
import { readControl } from '../../lesson/lab/values.ts';
import { plainTyped, sayControl, sayRefusal, writeControl } from './sayControl.ts';

function control(experiment: keyof typeof experiments, id: string): LabControl {
  const found = controlsOf(experiments[experiment]).find(([name]) => name === id);
  if (!found) throw new Error(`${experiment} has no ${id}.`);
  return found[1];
}
const drug = control('dose', 'drug');
const kd = control('affinity', 'kd-cd3');

function typed(text: string, of: LabControl): unknown {
  const read = readControl('It', plainTyped(text), of);
  return read.ok ? read.value : sayRefusal(read.problem, of);
}

describe('values of the lab', () => {
  it('are said in the unit that fits', () => {
    expect(sayControl(621, drug)).toBe('621 pg/mL');
    expect(sayControl(62_100, drug)).toBe('62.1 ng/mL');
    expect(sayControl(10_000_000_000, drug)).toBe('10 mg/mL');
    expect(sayControl(1e-7, kd)).toBe('10⁻⁷ M');
    expect(sayControl('contact', control('ratio', 'adhesion'))).toBe('As in marrow');
  });

  it('are read back as they stand in a field, at rest and while typing', () => {
    for (const experiment of Object.values(experiments)) {
      for (const [, each] of controlsOf(experiment)) {
        if (each.kind === 'choice') continue;
        expect(typed(writeControl(each.start, each), each)).toBe(each.start);
        if (each.kind !== 'number') continue;
        const said = typed(sayControl(each.start, each), each);
        expect(Number(said)).toBeCloseTo(each.start, 10);
      }
    }
  });

  it.each([
    ['20 ng/mL', drug, 20_000],
    ['1,000', drug, 1000],
    ['10^-8', kd, 1e-8],
    ['2.3 × 10⁻⁸ M', kd, 2.3e-8],
    ['15 nM', kd, 1.5e-8],
  ])('%s is read', (text, of, value) => {
    expect(typed(text, of)).toBeCloseTo(value, 12);
  });

  it.each([
    ['12 ng', 'has none of the units pg/mL'],
    ['1e-9', 'is outside it'],
    ['-3', 'is outside it'],
    ['∞', 'is not a number with a unit'],
    ['', 'nothing was given'],
    ['Blinatumomab is given as a continuous infusion.', 'is not a number with a unit'],
    ['word '.repeat(500), 'word word…" is not a number with a unit'],
  ])('%s is refused in one sentence with the range', (text, why) => {
    const said = typed(text, drug);
    expect(said).toContain('It takes a number from 1 pg/mL to 10 mg/mL;');
    expect(said).toContain(why);
    expect(said).toMatch(/\.$/);
  });
});
