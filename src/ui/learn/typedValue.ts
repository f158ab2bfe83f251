/** Values that are set, as they are typed and said: a number, perhaps with a unit of the same kind. */
import { plainFigure, sayParameter } from '../../lesson/words/format.ts';

/** What can be set: the control of a step, or the answer to an item of a check. */
export interface Settable {
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  readonly low: number;
  readonly high: number;
}

/** What a unit that may be typed is worth in the one that is asked for. */
const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  M: { m: 1, mm: 1e-3, µm: 1e-6, um: 1e-6, nm: 1e-9, pm: 1e-12 },
  'pg/mL': { 'pg/ml': 1, 'ng/ml': 1e3, 'µg/ml': 1e6, 'ug/ml': 1e6 },
  s: { s: 1, min: 60, h: 3600 },
};

/** The two signs that are both written as µ. */
const MICRO = /[\u00b5\u03bc]/g;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*)$/;

/** The value in the unit that is asked for, or null where it cannot be set to this. */
export function readTyped(text: string, { unit, low, high }: Settable): number | null {
  const plain = text.trim().toLowerCase().replaceAll(MICRO, 'µ').replace('\u2212', '-');
  const [, digits, typedUnit = ''] = NUMBER.exec(plain) ?? [];
  const worth = ['', unit].includes(typedUnit) ? 1 : units[unit]?.[typedUnit];
  if (digits === undefined || worth === undefined) return null;
  const value = Number(digits) * worth;
  return value >= low && value <= high ? value : null;
}

/** A value as it stands in the field: 1e-7, 621. */
export function writeTyped(value: number): string {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(3));
  return size !== 0 && (size < 1e-3 || size >= 1e6) ? rounded.toExponential() : String(rounded);
}

/** A value as it is said: 10⁻⁷ M, 621 pg/mL. */
export function sayValue(value: number, { unit }: Settable): string {
  return plainFigure(sayParameter({ value: Number(value.toPrecision(3)), unit, grade: 'assumed' }));
}

/** Steps of the slider from one end to the other. */
export const SLIDER_STEPS = 100;

/** Where on the slider a value lies, 0 to 1. */
export function shareOf(value: number, { scale, low, high }: Settable): number {
  return scale === 'log'
    ? Math.log(value / low) / Math.log(high / low)
    : (value - low) / (high - low);
}

/** The value at a share of the slider, to the digits that tell its stops apart. */
export function valueAt(share: number, { scale, low, high }: Settable): number {
  const value = scale === 'log' ? low * (high / low) ** share : low + (high - low) * share;
  return Math.min(high, Math.max(low, Number(value.toPrecision(scale === 'log' ? 2 : 3))));
}
