/** The table of access is whole: every criterion of WCAG 2.2, A and AA, once, and every test it names is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What WCAG 2.2 asks; 4.1.1 was taken out of it. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

const text = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');

function rows(level: keyof typeof criteria): string[][] {
  const part = text.split(`## Level ${level}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| (\d.*) \|$/gm)].map(([, row = '']) => row.split(' | '));
}

test.each(['A', 'AA'] as const)('every criterion of level %s stands in it once', (level) => {
  const told = rows(level).flatMap(([name = '']) => {
    const [first, last] = [...name.matchAll(/\d+\.\d+\.\d+/g)].map(([number]) => number);
    if (first === undefined || last === undefined || name.includes(', ')) {
      return [...name.matchAll(/\d+\.\d+\.\d+/g)].map(([number]) => number);
    }
    const all: readonly string[] = criteria[level].split(' ');
    return all.slice(all.indexOf(first), all.indexOf(last) + 1);
  });
  expect(told.toSorted()).toEqual(criteria[level].split(' ').toSorted());
});

test('every criterion says how it is met, and every test that is named is there', () => {
  const files = ['src', 'scripts', 'e2e'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      basename(file),
    ),
  );
  for (const row of [...rows('A'), ...rows('AA')]) {
    expect(row, row[0]).toHaveLength(3);
    for (const [name] of (row[2] ?? '').matchAll(/[\w.]+\.(?:spec|test)\b/g)) {
      expect(
        files.some((file) => file.startsWith(`${name}.`)),
        name,
      ).toBe(true);
    }
  }
});
