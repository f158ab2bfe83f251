import { describe, expect, test } from 'vitest';
import { controls, type Control } from '../../lesson/controls.ts';
import {
  readTyped,
  sayValue,
  shareOf,
  SLIDER_STEPS,
  valueAt,
  writeResting,
  writeTyped,
} from './typedValue.ts';

const kd: Control = {
  key: 'kdMolar',
  unit: 'M',
  scale: 'log',
  low: 1e-10,
  high: 1e-5,
  start: 1e-7,
};
const level: Control = {
  key: 'drugPgPerMl',
  unit: 'pg/mL',
  scale: 'linear',
  low: 0,
  high: 2000,
  start: 500,
};

describe('what is typed', () => {
  test.each([
    ['1e-9', 1e-9],
    ['1E-9', 1e-9],
    [' 1e-9 M ', 1e-9],
    ['100 nM', 1e-7],
    ['100nM', 1e-7],
    ['2 \u00b5M', 2e-6],
    ['2 \u03bcM', 2e-6],
    ['1e\u22129', 1e-9],
    ['.0000001', 1e-7],
    ['10^-8', 1e-8],
    ['10**-8', 1e-8],
    ['10⁻⁸', 1e-8],
    ['10⁻⁸ M', 1e-8],
    ['1×10⁻⁸', 1e-8],
    ['2.3 × 10⁻⁶ M', 2.3e-6],
    ['2.3 x 10^-6', 2.3e-6],
    ['3*10^-7', 3e-7],
    ['10−8', 1e-8],
    ['10^1 nM', 1e-8],
  ])('“%s” is a dissociation constant', (text, value) => {
    expect(readTyped(text, kd)).toBeCloseTo(value, 14);
  });

  test.each([
    '12 ng',
    '-3',
    '\u221e',
    '',
    '   ',
    'as much as possible',
    '1e-20',
    '1',
    'Infinity',
    'NaN',
    '0x10',
    '1e-9 1e-9',
    '1e-9 constructor',
    '10^',
    '10^-8^2',
    '10⁻⁸⁻',
    '×10^-8',
  ])('“%s” is none', (text) => {
    expect(readTyped(text, kd)).toBeNull();
  });

  test('levels of drug may be typed in ng/mL', () => {
    expect(readTyped('0.5 ng/mL', level)).toBe(500);
    expect(readTyped('0', level)).toBe(0);
    expect(readTyped('12 ng', level)).toBeNull();
  });

  test.each([1e-10, 1e-7, 2.3e-6])('what the field shows of %s is read back as it', (value) => {
    expect(readTyped(writeTyped(value), kd)).toBeCloseTo(value, 14);
    expect(readTyped(writeResting(value), kd)).toBeCloseTo(value, 14);
  });

  test('the field shows a power as it is written, and as it can be typed', () => {
    expect(writeResting(1e-7)).toBe('10⁻⁷');
    expect(writeTyped(1e-7)).toBe('10^-7');
    expect(writeTyped(2.3e-9)).toBe('2.3×10^-9');
    expect([writeTyped(621), writeResting(621)]).toEqual(['621', '621']);
    expect([writeTyped(0), writeResting(0)]).toEqual(['0', '0']);
  });
});

describe('the slider', () => {
  test('runs from one end of the range to the other', () => {
    for (const control of [kd, level]) {
      expect(valueAt(0, control)).toBe(control.low);
      expect(valueAt(1, control)).toBe(control.high);
      expect(shareOf(control.low, control)).toBe(0);
      expect(shareOf(control.high, control)).toBe(1);
    }
    expect(shareOf(kd.start, kd)).toBeCloseTo(0.6, 12);
  });

  test.each(Object.entries(controls))('of %s leaves every value at its stop', (_, control) => {
    for (let stop = 0; stop <= SLIDER_STEPS; stop += 1) {
      const value = valueAt(stop / SLIDER_STEPS, control);
      expect(Math.round(shareOf(value, control) * SLIDER_STEPS)).toBe(stop);
    }
  });

  test('every stop is a value of its own within the range', () => {
    for (const control of [kd, level]) {
      const stops = Array.from({ length: SLIDER_STEPS + 1 }, (_, at) =>
        valueAt(at / SLIDER_STEPS, control),
      );
      expect(stops.every((value) => value >= control.low && value <= control.high)).toBe(true);
      expect(new Set(stops).size).toBe(stops.length);
    }
  });
});

test('values are said with their unit', () => {
  expect(sayValue(1e-7, kd)).toBe('10⁻⁷ M');
  expect(sayValue(2.3e-9, kd)).toBe('2.3 × 10⁻⁹ M');
  expect(sayValue(621, level)).toBe('621 pg/mL');
});
