/** Reads what a person types as a number with a unit ("621pg/mL", "24 h") into one stated unit. */

import { parameters } from './parameters.ts';

const dalton = parameters.moleculeMassDa.value;

/**
 * The units a person may type, by the kind of quantity; each factor is the unit's size in the
 * smallest unit of its kind, so that going down to it multiplies by a whole number. A drug level
 * may be given by mass or by amount: 1 nM of the drug is its mass in Da, in pg/mL.
 */
const unitsOf = {
  drugLevel: {
    'pg/mL': 1,
    'ng/mL': 1e3,
    'ug/mL': 1e6,
    'mg/mL': 1e9,
    'ng/L': 1,
    'ug/L': 1e3,
    'mg/L': 1e6,
    fM: dalton / 1e6,
    pM: dalton / 1e3,
    nM: dalton,
    uM: dalton * 1e3,
    mM: dalton * 1e6,
    M: dalton * 1e9,
  },
  amountConcentration: { fM: 1, pM: 1e3, nM: 1e6, uM: 1e9, mM: 1e12, M: 1e15 },
  time: {
    ms: 1,
    s: 1e3,
    sec: 1e3,
    min: 6e4,
    h: 3.6e6,
    hour: 3.6e6,
    hours: 3.6e6,
    d: 8.64e7,
    day: 8.64e7,
    days: 8.64e7,
    week: 6.048e8,
    weeks: 6.048e8,
  },
  length: { nm: 1, um: 1e3, mm: 1e6 },
  area: { 'nm^2': 1, 'um^2': 1e6, 'mm^2': 1e12 },
  volume: { uL: 1, mL: 1e3, L: 1e6 },
  clearance: { 'mL/min': 1440, 'mL/h': 24, 'L/h': 24_000, 'L/day': 1000, 'L/d': 1000 },
  mass: { pg: 1, ng: 1e3, ug: 1e6, mg: 1e9 },
  doseRate: { 'ug/day': 1, 'ug/d': 1, 'ug/h': 24, 'mg/day': 1e3, 'mg/d': 1e3 },
  cellDensity: { 'cells/mL': 1, '/mL': 1, '1/mL': 1, 'cells/uL': 1e3, '/uL': 1e3, '1/uL': 1e3 },
  copies: { 'copies/cell': 1 },
  onRate: { '1/(M s)': 1, '/(M s)': 1, '1/M/s': 1, '/M/s': 1 },
  share: { unitless: 100, '%': 1 },
  number: { unitless: 1 },
} as const satisfies Record<string, Record<string, number>>;

export type QuantityKind = keyof typeof unitsOf;
export type UnitOf<Kind extends QuantityKind> = keyof (typeof unitsOf)[Kind] & string;

interface Range {
  /** The least and greatest value accepted, both included, in the rule's unit. */
  readonly low: number;
  readonly high: number;
  /** Only whole numbers make sense: copies, cells, runs. */
  readonly whole?: boolean;
}

/** What may be typed: a kind of quantity, the unit a bare number takes, and the range in it. */
export type QuantityRule = {
  [Kind in QuantityKind]: Range & { readonly kind: Kind; readonly unit: UnitOf<Kind> };
}[QuantityKind];

export type QuantityReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: string };

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const quantity = new RegExp(`^(${number})(?:\\s*([^\\s\\d.,].*))?$`, 'i');

/** One spelling for what keyboards and pages write in several: µ and μ, ² and ^2, − and -. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/[µμ]/g, 'u')
    .replaceAll('²', '^2')
    .replaceAll('−', '-')
    .replaceAll(/\s+/g, ' ');
}

/** As `plain`, and with the spaces around a stroke, "ml", and "um2" for "um^2" set right. */
function plainUnit(text: string): string {
  return plain(text)
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\b([mu]?)l\b/g, '$1L')
    .replace(/m2$/, 'm^2');
}

/**
 * The value of `text` in the rule's unit, or one sentence that names `name`, the text and the range
 * accepted. A bare number is taken in the rule's unit.
 */
export function readQuantity(name: string, text: string, rule: QuantityRule): QuantityReading {
  const refuse = (why: string): QuantityReading => ({
    ok: false,
    problem: `${name} takes ${acceptedRange(rule)}; ${why}.`,
  });
  const typed = text.trim();
  if (typed === '') return refuse('nothing was given');

  const [, digits, unitTyped] = quantity.exec(plain(text)) ?? [];
  if (digits === undefined) return refuse(`"${typed}" is not a number with a unit`);

  const units: Readonly<Record<string, number>> = unitsOf[rule.kind];
  const unit = unitTyped === undefined ? rule.unit : plainUnit(unitTyped);
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const ownFactor = units[rule.unit];
  if (factor === undefined || ownFactor === undefined) {
    const known = Object.keys(units).filter((each) => each !== 'unitless');
    return refuse(
      known.length === 0
        ? `"${typed}" is not a plain number`
        : `"${typed}" has none of the units ${known.join(', ')}`,
    );
  }

  const value = factor === ownFactor ? Number(digits) : (Number(digits) * factor) / ownFactor;
  if (rule.whole === true && Number.isFinite(value) && !Number.isInteger(value)) {
    return refuse(`"${typed}" is not a whole number`);
  }
  if (!(value >= rule.low && value <= rule.high)) return refuse(`"${typed}" is outside it`);
  return { ok: true, value };
}

/** The range in words: "a whole number from 0 to 1000000 copies/cell". */
export function acceptedRange(rule: QuantityRule): string {
  const unit = rule.unit === 'unitless' ? '' : ` ${rule.unit}`;
  const noun = rule.whole === true ? 'a whole number' : 'a number';
  return `${noun} from ${rule.low} to ${rule.high}${unit}`;
}
