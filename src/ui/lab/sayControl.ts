/** Values of the lab's controls as they are said, as they stand in a field, and as they are typed. */
import type { LabControl, NumberControl } from '../../lesson/lab/experiment.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { plainFigure, sayParameter } from '../../lesson/words/format.ts';
import { acceptedRange } from '../../science/quantity.ts';

type Rule = NumberControl['rule'];

/** Digits that are said and that a slider sets; what is typed is kept in full. */
const DIGITS = 3;
const NO_BREAK = '\u00a0';

/** A logarithm of a power of ten may fall short of a whole number by this. */
const ROUNDING = 1 / 1_000_000;
/** Units that a level is said in, each a thousand times the one before it. */
const levelUnits = ['pg/mL', 'ng/mL', 'µg/mL', 'mg/mL'] as const;

/** A level in the largest unit that it has one of. */
export function sayLevel(pgPerMl: number): string {
  const thousands = pgPerMl >= 1 ? Math.floor((Math.log10(pgPerMl) + ROUNDING) / 3) : 0;
  const at = Math.min(levelUnits.length - 1, thousands);
  return number(pgPerMl / 1000 ** at, levelUnits[at] ?? 'pg/mL');
}

function number(value: number, unit: string): string {
  return plainFigure(
    sayParameter({ value: Number(value.toPrecision(DIGITS)), unit, grade: 'assumed' }),
  );
}

/** 621 pg/mL, 10⁻⁷ M, 20 %. */
export function sayNumber(value: number, rule: Rule): string {
  // Up to ten thousand the lesson says picograms.
  if (rule.kind === 'drugLevel' && value >= 10_000) return sayLevel(value);
  if (rule.kind === 'copies') return number(value, 'unitless');
  return number(value, rule.unit);
}

/** The value of any control. */
export function sayControl(value: number | string, control: LabControl): string {
  if (control.kind === 'number' && typeof value === 'number') {
    return sayNumber(value, control.rule);
  }
  const options: Readonly<Record<string, string>> = words.options;
  return options[value] ?? String(value);
}

/** As it stands in a field while someone types there: with the unit, in plain letters. */
export function writeControl(value: number | string, control: LabControl): string {
  if (control.kind !== 'number' || control.rule.unit === 'unitless') return String(value);
  const unit = control.rule.kind === 'copies' ? '' : ` ${control.rule.unit}`;
  return `${value}${unit}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** 10⁻⁸, 10^-8, 2.3 × 10^-8: for those who do not write 1e-8. */
const POWER = /(?:(\d+\.?\d*|\.\d+)\s*[×x*·]\s*)?\b10\s*\^\s*([+-]?\d+)/g;

/** What was typed, with powers of ten and commas between thousands as a machine reads them. */
export function plainTyped(text: string): string {
  return text
    .replaceAll(NO_BREAK, ' ')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=10\s*)[⁻−]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (raised) =>
      raised.replaceAll(/./gu, (letter, at: number) => {
        const digit = SUPERSCRIPTS.indexOf(letter);
        return `${at === 0 ? '^' : ''}${digit < 0 ? '-' : digit}`;
      }),
    )
    .replaceAll(
      POWER,
      (_, mantissa: string | undefined, exponent: string) => `${mantissa ?? '1'}e${exponent}`,
    );
}

/** Of something long that was typed or pasted, so much is said again. */
const LONG = /"([^"]{40})[^"]{10,}"/s;

/** The sentence of a refusal with its range as people say it. */
export function sayRefusal(whole: string, control: LabControl): string {
  const problem = whole.replace(LONG, (_, first: string) => `"${first.trimEnd()}…"`);
  if (control.kind !== 'number') return problem;
  const { rule } = control;
  const said = `a ${rule.whole === true ? 'whole ' : ''}number from ${sayNumber(rule.low, rule)} to ${sayNumber(rule.high, rule)}`;
  return problem.replace(acceptedRange(rule), said);
}
