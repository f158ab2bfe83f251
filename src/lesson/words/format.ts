/** How numbers are said: figures with their units, readings as people say them. */
import type { Figure } from '../../science/parameter.ts';

const plain = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Units whose plain-letter form in the data is not how they are written. */
const unitSigns: Readonly<Record<string, string>> = {
  unitless: '',
  copies: '',
  'copies/cell': '',
  'ug/day': 'µg/day',
  um: 'µm',
  'um/min': 'µm/min',
  'cells/mL': 'per mL',
  'ug/m^2/day': 'µg/m²/day',
  '1/day': 'per day',
  '1/min': 'per min',
  '1/bond': 'per bond',
  week: 'weeks',
  'm^2': 'm²',
  'um^2': 'µm²',
  'um^2/s': 'µm²/s',
  '1/(M s)': 'per M per s',
};

export interface SaidNumber {
  readonly digits: string;
  /** Power of ten, where the number is written with one. */
  readonly exponent: number | null;
  readonly unit: string;
}

/** Counts that follow from assumed numbers are known to two digits at most. */
const roughUnits: ReadonlySet<string> = new Set(['arrivals', 'encounters', 'molecules']);

/** A parameter as it is written: 621 pg/mL, 20,000, 10⁻⁹ M, 2.8 h. */
export function sayParameter({ value: known, unit, grade }: Figure): SaidNumber {
  const isRough = roughUnits.has(unit) && (grade === 'derived' || grade === 'assumed');
  const value = isRough ? Number(known.toPrecision(2)) : known;
  if (unit === 's' && Math.abs(value) >= 60 * 60) {
    return {
      digits: plain.format(Number((value / 3600).toPrecision(2))),
      exponent: null,
      unit: 'h',
    };
  }
  if (unit === 'Da') return { digits: plain.format(value / 1000), exponent: null, unit: 'kDa' };
  const sign = unit === 'day' && value !== 1 ? 'days' : (unitSigns[unit] ?? unit);
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    const exponent = Math.floor(Math.log10(size) + 1e-9);
    const mantissa = value / 10 ** exponent;
    const digits = Math.abs(mantissa - 1) < 1e-9 ? '' : plain.format(mantissa);
    return { digits, exponent, unit: sign };
  }
  return { digits: plain.format(value), exponent: null, unit: sign };
}

/** A number and its unit or sign stay on one line. */
const NO_BREAK = '\u00a0';

/** A mean, as far as it is worth saying: 223, 6.8. */
export function sayMean(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}

/** Below this a level is said to be below it, pg/mL. */
const LEAST_LEVEL = 0.01;

/** A level of drug, pg/mL: 621, 1,230, 0.5. */
export function sayLevel(value: number): string {
  if (value > 0 && value < LEAST_LEVEL) return `under ${LEAST_LEVEL}${NO_BREAK}pg/mL`;
  return `${new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value)}${NO_BREAK}pg/mL`;
}

/** A count: 1,951. */
export function sayCount(value: number): string {
  return whole.format(value);
}

/** A share: 1.1 %, 0.01 %. */
export function sayShare(value: number): string {
  return `${new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }).format(value * 100)}${NO_BREAK}%`;
}

function said(amount: number, unit: string): string {
  return `${amount}${NO_BREAK}${unit}`;
}

/** From so many hours on days are said. */
const DAYS_FROM_H = 72;

/** Model time as a clock reads: 21 days 9 h, 24 h, 6 h 12 min, 3 min 5 s, 12 s. */
export function sayClock(timeS: number): string {
  const seconds = Math.floor(timeS + 1e-6);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  const both = (first: string, amount: number, unit: string): string =>
    amount > 0 ? `${first} ${said(amount, unit)}` : first;
  if (hours >= DAYS_FROM_H) return both(said(Math.floor(hours / 24), 'days'), hours % 24, 'h');
  if (hours > 0) return both(said(hours, 'h'), minutes, 'min');
  if (minutes > 0) return both(said(minutes, 'min'), rest, 's');
  return said(rest, 's');
}

/** A mean or expected time, no finer than it is known: 2.8 h, 17 min, 100 s. */
export function sayDuration(timeS: number): string {
  if (timeS >= 10 * 60 && timeS < 3600) return `${sayMean(timeS / 60)}${NO_BREAK}min`;
  const value = timeS < 3600 ? Math.round(timeS) : timeS;
  const { digits, unit } = sayParameter({ value, unit: 's', grade: 'derived' });
  return `${digits}${NO_BREAK}${unit}`;
}

/** Hours as hours and minutes, many of them as days: 6 h 12 min, 21 days. */
export function sayHours(hours: number): string {
  if (hours >= DAYS_FROM_H) return `${sayMean(hours / 24)}${NO_BREAK}days`;
  return sayClock(Math.round(hours * 60) * 60);
}

/** What the pump gives: 28 µg/day. */
export function sayDose(ugPerDay: number): string {
  return `${plain.format(ugPerDay)}${NO_BREAK}µg/day`;
}

/** A clearance: 2.7 L/h. */
export function sayClearance(lPerH: number): string {
  return `${sayMean(lPerH)}${NO_BREAK}L/h`;
}

/** Cells in blood: 30 per µL, 0.95 per µL. */
export function sayPerUl(perUl: number): string {
  const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
  return `${perUl < 1 ? digits.format(perUl) : sayCount(perUl)}${NO_BREAK}per${NO_BREAK}µL`;
}

/** Cells of a whole body, rounded: 3 × 10¹⁰. */
export function sayCells(cells: number): string {
  return plainFigure(
    sayParameter({ value: Number(cells.toPrecision(2)), unit: 'unitless', grade: 'derived' }),
  );
}

/** Notes are kept in plain letters; this is how their units are written. */
export function writeUnits(text: string): string {
  return text
    .replaceAll('um^3', 'µm³')
    .replaceAll('um^2', 'µm²')
    .replaceAll('m^2', 'm²')
    .replaceAll(/\b1e-(\d)\b/g, (_, power: string) => `10⁻${superscripts[Number(power)]}`)
    .replaceAll(/\bum\b/g, 'µm')
    .replaceAll(/\bug\b/g, 'µg');
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A figure in plain text, for descriptions: 10⁻⁹ M. */
export function plainFigure({ digits, exponent, unit }: SaidNumber): string {
  const raised =
    exponent === null
      ? ''
      : `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((d) => superscripts[Number(d)]).join('')}`;
  const number = digits !== '' && raised !== '' ? `${digits} × ${raised}` : digits + raised;
  return unit === '' ? number : `${number} ${unit}`;
}

const power = new RegExp(
  `(?<digits>[\\d.,]+ × )?10(?<sign>⁻?)(?<raised>[${superscripts}]+)(?<molar>\\sM\\b)?`,
  'g',
);

/** The same text for the ear, where raised figures would be lost: 10 to the minus 9 molar. */
export function speakPowers(text: string): string {
  return text.replaceAll(power, (...match) => {
    const { digits, sign, raised, molar } = match.at(-1) as Record<string, string | undefined>;
    const exponent = [...(raised ?? '')].map((figure) => superscripts.indexOf(figure)).join('');
    const times = digits === undefined ? '' : digits.replace('×', 'times');
    const minus = sign === '' ? '' : 'minus ';
    return `${times}10 to the ${minus}${exponent}${molar === undefined ? '' : ' molar'}`;
  });
}
