/** What people type, well and badly, and what becomes of it. */

import { describe, expect, it } from 'vitest';

import type { QuantityRule } from './quantity.ts';
import { readQuantity } from './quantity.ts';

const level: QuantityRule = { kind: 'drugLevel', unit: 'pg/mL', low: 0, high: 1e9 };
const affinity: QuantityRule = { kind: 'amountConcentration', unit: 'M', low: 1e-15, high: 1 };
const time: QuantityRule = { kind: 'time', unit: 'h', low: 0, high: 8760 };
const size: QuantityRule = { kind: 'length', unit: 'um', low: 1e-3, high: 1e4 };
const copies: QuantityRule = {
  kind: 'copies',
  unit: 'copies/cell',
  low: 0,
  high: 1e6,
  whole: true,
};
const share: QuantityRule = { kind: 'share', unit: 'unitless', low: 0, high: 1 };
const area: QuantityRule = { kind: 'area', unit: 'um^2', low: 0, high: 1000 };

const read: readonly (readonly [text: string, rule: QuantityRule, value: number])[] = [
  ['621pg/mL', level, 621],
  ['621', level, 621],
  [' 621 pg / ml ', level, 621],
  ['20ng/mL', level, 20_000],
  ['20 µg/mL', level, 2e7],
  ['20 μg/mL', level, 2e7],
  ['20ug/L', level, 20_000],
  ['10nM', level, 550_000],
  ['1e-9M', affinity, 1e-9],
  ['1e-9', affinity, 1e-9],
  ['1E-9 M', affinity, 1e-9],
  ['100 nM', affinity, 1e-7],
  ['24h', time, 24],
  ['10 min', time, 10 / 60],
  ['2 days', time, 48],
  ['+.5', time, 0.5],
  ['15nm', size, 0.015],
  ['50um', size, 50],
  ['50µm', size, 50],
  ['20000', copies, 20_000],
  ['2e4 copies/cell', copies, 20_000],
  ['0', copies, 0],
  ['25%', share, 0.25],
  ['0.25', share, 0.25],
  ['65 µm²', area, 65],
  ['65um2', area, 65],
];

const refused: readonly (readonly [text: string, rule: QuantityRule, why: RegExp])[] = [
  ['12 ng', level, /"12 ng" has none of the units pg\/mL, ng\/mL/],
  ['12 PG/ML', level, /none of the units/],
  ['-3', level, /"-3" is outside it/],
  ['−3', level, /"−3" is outside it/],
  ['1e400', level, /is outside it/],
  ['2 g', time, /none of the units/],
  ['9000h', time, /outside it/],
  ['∞', level, /"∞" is not a number/],
  ['NaN', level, /not a number/],
  ['Infinity', level, /not a number/],
  ['', level, /nothing was given/],
  ['   ', level, /nothing was given/],
  ['as much as you like', level, /not a number/],
  ['pg/mL', level, /not a number/],
  ['1,5', level, /not a number/],
  ['1.2.3', level, /not a number/],
  ['0x10', level, /none of the units/],
  ['12 34', level, /not a number/],
  ['2.5', copies, /not a whole number/],
  ['5 constructor', level, /none of the units/],
  ['3 M', { kind: 'number', unit: 'unitless', low: 0, high: 9 }, /not a plain number/],
  ['1e-9 pg/mL', affinity, /none of the units/],
];

describe('readQuantity', () => {
  it.each(read)('reads %j', (text, rule, value) => {
    const reading = readQuantity('--drug', text, rule);
    expect(reading).toEqual({ ok: true, value: expect.closeTo(value, 12) });
    if (reading.ok) expect(Math.abs(reading.value - value)).toBeLessThanOrEqual(1e-15 * value);
  });

  it.each(refused)('refuses %j in one sentence', (text, rule, why) => {
    const reading = readQuantity('--drug', text, rule);
    if (reading.ok) throw new Error(`read ${text} as ${reading.value}`);
    expect(reading.problem).toMatch(why);
    expect(reading.problem).toMatch(/^--drug takes a (whole )?number from \S+ to \S+.*\.$/);
    expect(reading.problem).not.toContain('\n');
  });

  it('names the thing, the range and its unit', () => {
    expect(readQuantity('Drug level', '-3', level)).toEqual({
      ok: false,
      problem: 'Drug level takes a number from 0 to 1000000000 pg/mL; "-3" is outside it.',
    });
  });

  it('keeps a bare number as it is, to the last bit', () => {
    for (let i = 1; i <= 1000; i += 1) {
      const text = String(i / 1009);
      expect(readQuantity('x', text, affinity)).toEqual({ ok: true, value: Number(text) });
    }
  });
});
