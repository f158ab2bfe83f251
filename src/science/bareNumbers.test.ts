/** No scientific number stands outside `science`: it would have no unit, no range and no source. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

import { parameters } from './parameters.ts';

const source = path.resolve(import.meta.dirname, '..');

/** Numbers with an exponent, or of a parameter's value, that are not scientific where they stand. */
const allowed: readonly (readonly [file: string, literals: readonly string[], why: string])[] = [
  ['deliver/courier.ts', ['20_000', '60_000'], 'how long a learning system is waited for, ms'],
  ['lesson/words/format.ts', ['1e-3', '1e6', '1e-9', '1e-6'], 'how numbers are printed'],
  ['scene/camera/orbit.ts', ['1e-4'], 'when the camera counts as at rest'],
  ['scene/placeStage.ts', ['1e-6'], 'rounding of time steps'],
  ['sim/bindingRun.ts', ['1e9', '1e10'], 'what a run may ask of the machine'],
  ['sim/clock.ts', ['1e-9'], 'rounding of time steps'],
  ['sim/cytokineStages.ts', ['0.75'], 'a share of an illustrative curve'],
  ['sim/kinetics/masterEquation.ts', ['1e-16'], 'rounding of a sum'],
  ['sim/kinetics/network.ts', ['1e250'], 'what a floating-point number can hold'],
  ['sim/random.ts', ['1e15'], 'what a floating-point number can hold'],
  ['sim/random/countDeviates.ts', ['4.2'], 'a constant of the published algorithm'],
  ['sim/rungeKutta4.ts', ['1e-9'], 'rounding of time steps'],
  [
    'ui/learn/typedValue.ts',
    ['1e-3', '1e-6', '1e-9', '1e-12', '1e3', '1e6'],
    'prefixes of units, how numbers are printed',
  ],
  ['ui/shared/ScaleBar.tsx', ['1e-9'], 'rounding of a length'],
];

/** Whole files of numbers that are mathematics. */
const mathematics: readonly string[] = ['sim/portableMath.ts'];

/** What each number is the value of, by the number. */
const known = new Map<number, string>([
  ...Object.entries(parameters).map(([id, { value }]): [number, string] => [value, id]),
  [223.26, 'CD19 bound after a day'],
  [6.77, 'CD3 bound after a day'],
]);

/**
 * Whether a value can hardly stand in a file by accident: three digits or more, a great number that
 * is no power of ten, or, where numbers decide what happens, two digits with a point among them.
 */
function isDistinctive(value: number, file: string): boolean {
  const digits = value.toExponential().replace(/e.*/, '').replace('.', '').length;
  if (digits >= 3 || (value >= 10_000 && Math.log10(value) % 1 !== 0)) return true;
  return digits === 2 && value % 1 !== 0 && /^(sim|lesson)\//.test(file);
}

interface Finding {
  readonly line: number;
  readonly literal: string;
  readonly why: string;
}

/** Every number in `code` that belongs into `science`. */
function bareNumbers(file: string, code: string): Finding[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const findings: Finding[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const fields = node as Readonly<Record<string, unknown>>;
    if (isTypeOrBound(fields)) return;
    const { type, value, raw, start } = fields;
    if (type === 'Literal' && typeof value === 'number' && typeof raw === 'string') {
      const line = code.slice(0, Number(start)).split('\n').length;
      const id = isDistinctive(value, file) ? known.get(value) : undefined;
      if (id !== undefined) findings.push({ line, literal: raw, why: `the value of ${id}` });
      else if (/^[\d._]+e/i.test(raw)) findings.push({ line, literal: raw, why: 'an exponent' });
    }
    Object.values(fields).forEach(visit);
  };
  visit(program);
  return findings;
}

/** Ends of the range a person may type (`low`, `high`) are limits of the product, and minutes of a
 * lecture its plan, not findings. */
function isTypeOrBound({ type, key }: Readonly<Record<string, unknown>>): boolean {
  if (type === 'TSLiteralType') return true;
  const name = (key as { name?: unknown } | undefined)?.name;
  return type === 'Property' && ['low', 'high', 'minutes'].includes(String(name));
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.|^science\//.test(file))
  .filter((file) => !mathematics.includes(file));

describe('a bare scientific number', () => {
  it('is found in code and nowhere else', () => {
    const code = [
      '// 1e-9 µ',
      '/* 621 */ const text = "1e-9" + `621 ${2e-9}`;',
      'const pattern = /621["`]/; const hex = 0x1e5;',
      "const part = <p title='621'>it's 1e-9</p>;",
      'const level = 621;',
      'const copies: 20_000 = 2_0000;',
      'const rule = { low: 1e-3, high: 1e9, fallback: -1e5 };',
    ].join('\n');
    expect(bareNumbers('x.tsx', code).map(({ line, literal }) => [line, literal])).toEqual([
      [2, '2e-9'],
      [5, '621'],
      [6, '2_0000'],
      [7, '1e5'],
    ]);
  });

  it('is looked for in files that exist', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files).toContain('sim/binding.ts');
  });

  it('stands in science only', () => {
    const found = files.flatMap((file) =>
      bareNumbers(file, readFileSync(path.join(source, file), 'utf8'))
        .filter(({ literal }) => !isAllowed(file, literal))
        .map(({ line, literal, why }) => `src/${file}:${line}: ${literal}, ${why}`),
    );
    expect(found).toEqual([]);
  });

  it('is not allowed where it no longer stands', () => {
    const stale = allowed.flatMap(([file, literals]) => {
      const standing = files.includes(file)
        ? bareNumbers(file, readFileSync(path.join(source, file), 'utf8'))
        : [];
      return literals
        .filter((literal) => standing.every((finding) => finding.literal !== literal))
        .map((literal) => `${file}: ${literal}`);
    });
    expect(stale).toEqual([]);
  });
});

function isAllowed(file: string, literal: string): boolean {
  return allowed.some(([name, literals]) => name === file && literals.includes(literal));
}
