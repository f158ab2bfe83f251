/** How learning systems write times, durations and scores. */
import type { Score } from '../lesson/training/score.ts';

const S_PER_MINUTE = 60;
const S_PER_HOUR = 3600;
const MS_PER_S = 1000;

/** Hours in SCORM 1.2 have at most four digits. */
const LONGEST_TIMESPAN_S = 9999 * S_PER_HOUR + S_PER_HOUR - 1;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A duration as SCORM 1.2's CMITimespan, HHHH:MM:SS.SS. */
export function timespanText(seconds: number): string {
  const hundredths = Math.round(Math.min(Math.max(seconds, 0), LONGEST_TIMESPAN_S) * 100);
  const whole = Math.floor(hundredths / 100);
  const hours = String(Math.floor(whole / S_PER_HOUR)).padStart(4, '0');
  const minutes = twoDigits(Math.floor((whole % S_PER_HOUR) / S_PER_MINUTE));
  return `${hours}:${minutes}:${twoDigits(whole % S_PER_MINUTE)}.${twoDigits(hundredths % 100)}`;
}

/** A duration as ISO 8601 to the hundredth of a second, as SCORM 2004 and cmi5 have it. */
export function durationText(seconds: number): string {
  return `PT${Number(Math.max(seconds, 0).toFixed(2))}S`;
}

/** The time of day as SCORM 1.2's CMITime, HH:MM:SS, in this place. */
export function timeOfDayText(atMs: number): string {
  const at = new Date(atMs);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':');
}

/** A moment as SCORM 2004's time(second,10,0): ISO 8601 in UTC, which may be said after a fraction only. */
export function momentText(atMs: number): string {
  const toTheSecond = Math.floor(atMs / MS_PER_S) * MS_PER_S;
  return new Date(toTheSecond).toISOString().replace('.000Z', '.0Z');
}

/** The share answered right, 0 to 1, to four digits: never rounded up, so that none is passed by it. */
export function scaledScore({ right, of }: Score): number {
  return of === 0 ? 0 : Math.floor((right * 10_000) / of) / 10_000;
}

/** The share answered right in percent, to two digits, never rounded up. */
export function percentScore({ right, of }: Score): number {
  return of === 0 ? 0 : Math.floor((right * 10_000) / of) / 100;
}
