import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  durationText,
  momentText,
  percentScore,
  scaledScore,
  timeOfDayText,
  timespanText,
} from './learningFormats.ts';

test('a duration of SCORM 1.2 is a CMITimespan', () => {
  expect(timespanText(0)).toBe('0000:00:00.00');
  expect(timespanText(61.239)).toBe('0000:01:01.24');
  // Rounding carries into the minute.
  expect(timespanText(59.999)).toBe('0000:01:00.00');
  expect(timespanText(3661)).toBe('0001:01:01.00');
  expect(timespanText(1e9)).toBe('9999:59:59.00');
  expect(timespanText(-5)).toBe('0000:00:00.00');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e8, noNaN: true }), (seconds) => {
      expect(timespanText(seconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
    }),
  );
});

test('a duration of SCORM 2004 and cmi5 is one of ISO 8601', () => {
  expect(durationText(0)).toBe('PT0S');
  expect(durationText(3661.239)).toBe('PT3661.24S');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e8, noNaN: true }), (seconds) => {
      expect(durationText(seconds)).toMatch(/^PT\d+(\.\d{1,2})?S$/);
    }),
  );
});

test('moments are told in UTC to the second, times of day in the time of the place', () => {
  expect(momentText(Date.UTC(2026, 10, 22, 9, 5, 3, 999))).toBe('2026-11-22T09:05:03.0Z');
  expect(timeOfDayText(new Date(2026, 10, 22, 9, 5, 3).getTime())).toBe('09:05:03');
});

test('a score is never rounded up', () => {
  expect(scaledScore({ right: 10, of: 12 })).toBe(0.8333);
  expect(percentScore({ right: 10, of: 12 })).toBe(83.33);
  expect(scaledScore({ right: 4, of: 5 })).toBe(0.8);
  expect(scaledScore({ right: 0, of: 0 })).toBe(0);
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (right, more) => {
      const of = right + more + 1;
      expect(scaledScore({ right, of })).toBeLessThanOrEqual(right / of);
      expect(scaledScore({ right, of })).toBeGreaterThan(right / of - 1e-4);
    }),
  );
});
