import { describe, expect, it } from 'vitest';
import { levelCurve } from './pharmacokinetics.ts';
import { averagePatient } from './pharmacokineticsPatients.ts';
import {
  bagChanges,
  formatSchedule,
  mrdCycle,
  parseBoluses,
  parseSchedule,
  parseStops,
  planDosing,
  relapsedCycles,
  steppedCycle,
} from './pharmacokineticsSchedule.ts';
import { SettingError } from './setting.ts';

describe('parseSchedule', () => {
  it('reads doses and days, spaces, decimals, pauses and the true sign of times', () => {
    expect(parseSchedule('9x7,28x21')).toEqual(steppedCycle);
    expect(parseSchedule(' 9.5 × 0.5 , 0X3')).toEqual([
      { ugPerDay: 9.5, days: 0.5 },
      { ugPerDay: 0, days: 3 },
    ]);
    expect(parseSchedule(formatSchedule(relapsedCycles(2)))).toEqual(relapsedCycles(2));
  });

  it.each([
    ['', /has a gap at piece 1 of ""; write a pause as 0/],
    ['9x7,,28x21', /has a gap at piece 2 of "9x7,,28x21"/],
    ['9x7,28x21,', /has a gap at piece 3/],
    ['9', /cannot be read at piece 1, "9"; write each piece as DOSExDAYS/],
    ['9x7x2', /cannot be read at piece 1, "9x7x2"/],
    ['x7', /cannot be read/],
    ['ninex7', /cannot be read/],
    ['9x7 28x21', /cannot be read/],
    ['NaNx7', /cannot be read/],
    ['Infinityx7', /cannot be read/],
    ['0x10x7', /cannot be read/],
    ['9x7,-9x7', /has a dose of -9 µg\/day at piece 2, "-9x7"; it must be 0 to 1000/],
    ['28000x7', /has a dose of 28000 µg\/day/],
    ['1e999x7', /has a dose of Infinity µg\/day/],
    ['9x0', /lasts 0 days at piece 1, "9x0"; it must be more than 0 days/],
    ['9x-7', /lasts -7 days/],
    ['9x401', /lasts 401 days in all; it may last up to 400 days/],
    ['9x300,28x300', /lasts 600 days/],
    ['9x1e999', /lasts Infinity days/],
  ])('refuses "%s" with one sentence', (text, sentence) => {
    expect(() => parseSchedule(text)).toThrow(SettingError);
    expect(() => parseSchedule(text)).toThrow(sentence);
  });
});

describe('parseBoluses and parseStops', () => {
  it('read one or several', () => {
    expect(parseBoluses('28@0,14@12.5')).toEqual([
      { doseUg: 28, atHour: 0 },
      { doseUg: 14, atHour: 12.5 },
    ]);
    expect(parseStops('100:4, 200:0.5')).toEqual([
      { fromHour: 100, hours: 4 },
      { fromHour: 200, hours: 0.5 },
    ]);
  });

  it.each(['', '28', '28@', '@0', '28@0@1', 'a@b'])('refuse the bolus "%s"', (text) => {
    expect(() => parseBoluses(text)).toThrow(/cannot be read at .*; write each as DOSE@HOUR/);
  });

  it('refuse negative or absurd amounts', () => {
    expect(() => parseBoluses('-1@0')).toThrow(
      /has a dose of -1 µg at "-1@0"; it must be 0 to 1000/,
    );
    expect(() => parseBoluses('9999@0')).toThrow(/has a dose of 9999 µg/);
    expect(() => parseStops('100:0')).toThrow(/lasts 0 h/);
    expect(() => parseStops('100:-4')).toThrow(/lasts -4 h/);
    expect(() => parseStops('100')).toThrow(/write each as HOUR:HOURS/);
  });
});

describe('planDosing', () => {
  it('puts the steps end to end and cuts the stops out, losing their dose', () => {
    const plan = planDosing(parseSchedule('9x1,28x1'), { stops: parseStops('30:2,20:8') });
    expect(plan).toEqual({
      pieces: [
        { fromHour: 0, toHour: 20, ugPerDay: 9 },
        { fromHour: 28, toHour: 30, ugPerDay: 28 },
        { fromHour: 32, toHour: 48, ugPerDay: 28 },
      ],
      boluses: [],
      endHour: 48,
    });
  });

  it('drops a piece that a stop covers whole', () => {
    const plan = planDosing(parseSchedule('9x1,28x1'), { stops: parseStops('0:24') });
    expect(plan.pieces).toEqual([{ fromHour: 24, toHour: 48, ugPerDay: 28 }]);
  });

  it('refuses what lies outside the schedule, and stops that overlap', () => {
    const day = parseSchedule('28x1');
    const withStops = (text: string) => () => planDosing(day, { stops: parseStops(text) });
    expect(withStops('23:2')).toThrow(/hour 23 for 2 h lies outside the schedule, hour 0 to 24/);
    expect(withStops('-1:2')).toThrow(/lies outside/);
    expect(withStops('1:1e999')).toThrow(/lies outside/);
    expect(withStops('1:4,3:1')).toThrow(/hour 3 for 1 h overlaps the one at hour 1/);
    const withBolus = (text: string) => () => planDosing(day, { boluses: parseBoluses(text) });
    expect(withBolus('5@25')).toThrow(/of 5 µg at hour 25 lies outside the schedule/);
    expect(withBolus('5@-1')).toThrow(/lies outside/);
    expect(withBolus('5@24')).not.toThrow();
  });
});

describe('the usual plans', () => {
  it('are four weeks on and two off, stepped once in relapsed disease', () => {
    expect(formatSchedule(relapsedCycles(2))).toBe('9x7,28x21,0x14,28x28,0x14');
    expect(mrdCycle).toHaveLength(1);
    expect(mrdCycle[0]?.ugPerDay).toBeCloseTo(28.2, 10);
    expect(mrdCycle[0]?.days).toBe(28);
  });

  it('change bags on time and end with the infusion', () => {
    expect(bagChanges(72, 24, 10)).toEqual([
      { fromHour: 24, hours: 1 / 6 },
      { fromHour: 48, hours: 1 / 6 },
    ]);
    expect(bagChanges(24.1, 24, 10)).toEqual([{ fromHour: 24, hours: expect.closeTo(0.1, 9) }]);
    expect(bagChanges(20, 24, 10)).toEqual([]);
  });

  it('lose a tenth of the level in ten minutes and have it back in hours', () => {
    const steps = parseSchedule('28x4');
    const curve = levelCurve(planDosing(steps, { stops: bagChanges(96, 48, 10) }), averagePatient);
    expect(curve.at(48 + 1 / 6) / curve.at(48)).toBeCloseTo(0.9048, 4);
    expect(curve.at(60) / curve.at(48)).toBeCloseTo(1, 3);
  });
});
