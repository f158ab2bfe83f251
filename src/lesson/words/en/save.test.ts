import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saveWords } from './save.ts';

test('a saved picture carries the credit and the licence that the product stands under', () => {
  const licence = readFileSync(new URL('../../../../LICENSE', import.meta.url), 'utf8');
  const name = /^(\w+) License/.exec(licence)?.[1];
  const [, year, holder] = /^Copyright \(c\) (\d+) (.+)$/m.exec(licence) ?? [];
  expect(saveWords.credit(7)).toContain(`© ${year} ${holder}, ${name} licence`);
  expect(saveWords.intro).toContain(`${name} licence`);
});
