/** Weighs what the first moving picture costs, prints it at every build, and fails above the limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const KB = 1000;
/** At most: script and style (gzip) and fonts and pictures (as sent) of the first moving picture, and
 * script in all (gzip). */
export const limitsKb = { code: 320, media: 120, allScript: 900 } as const;
/** The drawn scene: fetched by itself, but part of the first picture. */
const SCENE = 'src/scene/Stage.tsx';
/** What else the first picture of a step needs, by place: its words, its drawing and its world. */
const PLACES = {
  niche: [
    'src/lesson/words/en/cast.ts',
    'src/scene/places/niche/nichePlace.ts',
    'src/sim/nicheWorld.ts',
  ],
  cell: [
    'src/lesson/words/en/grips.ts',
    'src/scene/places/cell/raceMaker.ts',
    'src/sim/raceWorld.ts',
    'src/sim/binding.ts',
  ],
};

type Bundle = Rolldown.OutputBundle;

/** Every chunk that stands on the page once the first picture of a place does. */
function firstChunks(bundle: Bundle, modules: readonly string[]): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const needed = [SCENE, ...modules];
  const missing = needed.filter(
    (path) => !chunks.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path))),
  );
  if (missing.length > 0) throw new Error(`The build holds no ${missing.join(', ')}: is it moved?`);
  const found = new Set(
    chunks.filter(
      ({ isEntry, moduleIds }) =>
        isEntry || needed.some((path) => moduleIds.some((id) => id.endsWith(path))),
    ),
  );
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const other = bundle[name];
      if (other?.type === 'chunk') found.add(other);
    }
  }
  return [...found];
}

export function sentKb(bytes: Uint8Array): number {
  return bytes.length / KB;
}

export function zippedKb(bytes: Uint8Array): number {
  return sentKb(gzipSync(bytes, { level: 9 }));
}

function sum(list: readonly { kb: number }[]): number {
  return list.reduce((total, { kb }) => total + kb, 0);
}

export function weight(): Plugin {
  return {
    name: 'engager-weight',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler({ dir }, bundle) {
        if (dir === undefined) return;
        const bytes = (name: string): Buffer => readFileSync(join(dir, name));
        const zipped = (name: string): number => zippedKb(bytes(name));
        const names = Object.keys(bundle);
        const styles = names.filter((name) => /index-.*\.css$/.test(name));
        const fonts = names
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({ name, kb: sentKb(bytes(name)) }));
        let heaviest = 0;
        for (const [place, modules] of Object.entries(PLACES)) {
          const scripts = firstChunks(bundle, modules).map(({ fileName }) => fileName);
          const code = [...scripts, ...styles].map((name) => ({ name, kb: zipped(name) }));
          heaviest = Math.max(heaviest, sum(code));
          console.log(
            `First moving picture, ${place}: ${sum(code).toFixed(1)} kB script and style ` +
              `(gzip, limit ${limitsKb.code}), ${sum(fonts).toFixed(1)} kB fonts and pictures (limit ${limitsKb.media}).`,
          );
        }
        if (heaviest > limitsKb.code || sum(fonts) > limitsKb.media) {
          throw new Error('The first moving picture is heavier than its limit.');
        }
      },
    },
  };
}
