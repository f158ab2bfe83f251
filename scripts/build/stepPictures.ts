/** Tells the page which steps have a small picture, so that it never asks for one that is not there. */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:step-pictures';
const RESOLVED = `\0${NAME}`;
const FOLDER = 'assets/steps';

export function stepPictures(): Plugin {
  return {
    name: 'engager-step-pictures',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const steps = readdirSync(FOLDER)
        .filter((file) => file.endsWith('.webp'))
        .map((file) => file.slice(0, -'.webp'.length));
      return `export const stepPictures = new Set(${JSON.stringify(steps)});`;
    },
  };
}
