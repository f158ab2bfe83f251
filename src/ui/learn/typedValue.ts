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
const MINUS = /[\u2212\u207b]/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = new RegExp(`(-?)([${SUPERSCRIPTS}]+)`, 'g');
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*)$/;
/** 10^-8, 10-8, 2.3 x 10^-8: for those who do not write 1e-8. */
const POWER = /^(?:([+-]?(?:\d+\.?\d*|\.\d+))\s*[×x*·]\s*)?10\s*((?:\^\s*[+-]?|[+-])\d+)\s*(.*)$/;

/** The digits as a machine reads them, and the unit behind them. */
function parse(text: string): { digits: string; unit: string } | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(MICRO, 'µ')
    .replaceAll(MINUS, '-')
    .replaceAll('**', '^')
    .replaceAll(RAISED, (_, minus: string, raised: string) => {
      const exponent = [...raised].map((figure) => SUPERSCRIPTS.indexOf(figure)).join('');
      return `^${minus}${exponent}`;
    });
  const [, mantissa = '1', exponent, ofPower = ''] = POWER.exec(plain) ?? [];
  if (exponent !== undefined) {
    return { digits: `${mantissa}e${exponent.replaceAll(/[\^\s]/g, '')}`, unit: ofPower };
  }
  const [, digits, unit = ''] = NUMBER.exec(plain) ?? [];
  return digits === undefined ? null : { digits, unit };
}

/** The value in the unit that is asked for, or null where it cannot be set to this. */
export function readTyped(text: string, { unit, low, high }: Settable): number | null {
  const parsed = parse(text);
  if (parsed === null) return null;
  const worth = ['', unit].includes(parsed.unit) ? 1 : units[unit]?.[parsed.unit];
  if (worth === undefined) return null;
  const value = Number(parsed.digits) * worth;
  return value >= low && value <= high ? value : null;
}

/** A value as it is typed: 10^-7, 2.3×10^-7, 621. */
export function writeTyped(value: number): string {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(3));
  if (size === 0 || (size >= 1e-3 && size < 1e6)) return String(rounded);
  const [mantissa, exponent = ''] = rounded.toExponential().split('e');
  return `${mantissa === '1' ? '' : `${mantissa}×`}10^${exponent.replace('+', '')}`;
}

/** The same as it stands in a field where nobody types: 10⁻⁷, 2.3 × 10⁻⁷, 621. */
export function writeResting(value: number): string {
  return sayValue(value, { unit: '' });
}

/** A value as it is said: 10⁻⁷ M, 621 pg/mL. */
export function sayValue(value: number, { unit }: Pick<Settable, 'unit'>): string {
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

/** The value at a share of the slider, to as few digits as leave it at its stop: a hand that goes on by
 * arrow keys would else never get past it. */
export function valueAt(share: number, settable: Settable): number {
  const { scale, low, high } = settable;
  const value = scale === 'log' ? low * (high / low) ** share : low + (high - low) * share;
  const to = (digits: number): number =>
    Math.min(high, Math.max(low, Number(value.toPrecision(digits))));
  const short = to(2);
  const stays =
    Math.round(shareOf(short, settable) * SLIDER_STEPS) === Math.round(share * SLIDER_STEPS);
  return scale === 'log' && stays ? short : to(3);
}
