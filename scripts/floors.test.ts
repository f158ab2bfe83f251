/** Walks every import of src/ and holds it to the floors, so that a linter that reads nothing (or
 * not this TypeScript) cannot pass for one that finds nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve('src');

/** Lowest first. A folder imports from its own floor's folder and from floors below. */
const floors: readonly (readonly string[])[] = [
  ['science', 'design'],
  ['cast'],
  ['sim'],
  ['lesson'],
  ['store'],
  ['deliver'],
  ['scene', 'ui'],
  ['app'],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly outside: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, target = '']) => ({
    from: relative(src, file),
    to: target.startsWith('.') ? relative(src, resolve(dirname(file), target)) : target,
    outside: !target.startsWith('.'),
  }));
}

const folderOf = (path: string): string => path.split('/')[0] ?? '';
const floorOf = (folder: string): number => floors.findIndex((names) => names.includes(folder));

const files = filesUnder(src);
const imports = files.flatMap(importsOf);

describe('floors', () => {
  test('the walk read files and imports', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.filter(({ outside }) => !outside).length).toBeGreaterThan(60);
  });

  test('nothing imports upward or sideways', () => {
    const wrong = imports
      .filter(({ outside, from }) => !outside && from.includes('/'))
      .filter(({ from, to }) => {
        const [here, there] = [folderOf(from), folderOf(to)];
        return here !== there && floorOf(there) >= floorOf(here);
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('the mechanism knows no view and no store', () => {
    const views = /^(react|react-dom|three|zustand|@react-three)/;
    const wrong = imports.filter(
      ({ from, to, outside }) =>
        outside &&
        views.test(to) &&
        ['sim', 'science', 'design', 'cast', 'lesson'].includes(folderOf(from)),
    );
    expect(wrong).toEqual([]);
  });

  test('no circles', () => {
    const next = new Map(files.map((file) => [relative(src, file), new Set<string>()]));
    for (const { from, to, outside } of imports)
      if (!outside && next.has(to)) next.get(from)?.add(to);
    const state = new Map<string, 'open' | 'closed'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...path, file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      state.set(file, 'closed');
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
