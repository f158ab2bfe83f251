/** Writes the design tokens as CSS custom properties, so that colours stand in one file only. */
import type { Plugin } from 'vite';
import { interfaceColours, sceneColours, type Ground } from '../../src/design/tokens.ts';

const NAME = 'virtual:tokens.css';
const RESOLVED = `\0${NAME}`;

function kebab(name: string): string {
  return name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
}

function properties(ground: Ground): string {
  const colours = { ...interfaceColours[ground], ...prefixed('scene', sceneColours[ground]) };
  return Object.entries(colours)
    .map(([name, value]) => `  --${kebab(name)}: ${value};`)
    .join('\n');
}

function prefixed(prefix: string, colours: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [
      `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`,
      String(value),
    ]),
  );
}

/** The ground of the system until the page has chosen, then the page's. */
export function tokensCssText(): string {
  return [
    `:root {\n  color-scheme: dark;\n${properties('dark')}\n}`,
    `@media (prefers-color-scheme: light) {\n:root {\n  color-scheme: light;\n${properties('light')}\n}\n}`,
    `:root[data-ground='dark'] {\n  color-scheme: dark;\n${properties('dark')}\n}`,
    `:root[data-ground='light'] {\n  color-scheme: light;\n${properties('light')}\n}`,
  ].join('\n');
}

export function tokensCss(): Plugin {
  return {
    name: 'engager-tokens-css',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? tokensCssText() : null),
  };
}
