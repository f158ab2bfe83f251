/** Tells the page which steps have a small picture and where it is, so that it never asks for one that is
 * not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:step-pictures';
const RESOLVED = `\0${NAME}`;
const FOLDER = 'assets/steps';
const ENDING = '.webp';

/** `inside`: the pictures come with the script, where there are no files beside it. */
export function stepPictures(inside: boolean): Plugin {
  const addressOf = (file: string): string =>
    inside
      ? `data:image/webp;base64,${readFileSync(join(FOLDER, file)).toString('base64')}`
      : `steps/${file}`;
  return {
    name: 'engager-step-pictures',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const pictures = readdirSync(FOLDER)
        .filter((file) => file.endsWith(ENDING))
        .map((file) => [file.slice(0, -ENDING.length), addressOf(file)]);
      return `export const stepPictures = new Map(${JSON.stringify(pictures)});`;
    },
  };
}
