/** What keeps the product safe to open: no page made of data, no code made of text, nothing with a known
 * hole among what ships. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headers } from './build/policy.mjs';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => join('src', file));

/** Ways in which a text becomes a part of the page, or runs. */
const forbidden = [
  /dangerouslySetInnerHTML/,
  /\.(inner|outer)HTML\b/,
  /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|\bDOMParser\b/,
  /document\.write/,
  /\bsrcdoc\b|srcDoc/,
  /\beval\(|new Function\(|\bimportScripts\(/,
  /setAttribute\(\s*['"](style|on\w+)['"]/,
  /set(Timeout|Interval)\(\s*['"`]/,
];

test('no text becomes page or code', () => {
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return forbidden.filter((way) => way.test(text)).map((way) => `${file}: ${way.source}`);
  });
  expect(found).toEqual([]);
});

test('what is told to administrators is what the build sends', () => {
  const told = readFileSync('docs/deploying.md', 'utf8');
  for (const [name, value] of Object.entries(headers)) {
    expect(told).toContain(name);
    expect(told, name).toContain(value);
  }
});

test('nothing that ships has a known hole', ({ skip }) => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const report = JSON.parse(stdout || '{}') as {
    readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  };
  if (!report.metadata) skip('The registry could not be asked: this was not checked.');
  expect(report.metadata?.vulnerabilities['total']).toBe(0);
});
