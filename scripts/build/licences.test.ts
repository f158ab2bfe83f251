/** What is shipped of other people's work is named, with the text that its licence asks for. */
import { expect, test } from 'vitest';
import { licencesOf, packageOf } from './licences.ts';

/** Licences that ask for no more than to be named with their text. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

test('every package brings its text, under a licence that this page meets by naming it', () => {
  const all = licencesOf(process.cwd()).filter(({ name }) => name !== 'fdlibm');
  const names = all.map(({ name }) => name);
  for (const name of ['react', 'scheduler', 'three', 'zustand', 'd3-path', 'vite']) {
    expect(names).toContain(name);
  }
  for (const { name, licence, text, version, home } of all) {
    expect(permissive, name).toContain(licence);
    expect(text, name).toMatch(/copyright/i);
    expect(text.length, name).toBeGreaterThan(300);
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(home, name).toMatch(/^https:\/\//);
  }
});

test('functions carried over into a file of ours stand there with their notice', () => {
  const carried = licencesOf(process.cwd()).find(({ name }) => name === 'fdlibm');
  expect(carried?.text).toMatch(
    /^Copyright \(C\) 1993 by Sun .* freely granted, provided that this notice is preserved\.$/,
  );
});

test('a module is known by its package, scoped, nested, made by a tool, or ours', () => {
  expect(packageOf('/a/node_modules/react/index.js')).toBe('react');
  expect(packageOf('/a/node_modules/@fontsource/some-font/latin-400.css')).toBe(
    '@fontsource/some-font',
  );
  expect(packageOf('/a/node_modules/d3-scale/node_modules/d3-time/src/day.js')).toBe('d3-time');
  expect(packageOf('C:\\a\\node_modules\\three\\build\\three.core.js')).toBe('three');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('/a/src/main.tsx')).toBeNull();
});
