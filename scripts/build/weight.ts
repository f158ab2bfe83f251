/** Weighs what the first moving picture costs, prints it at every build, and fails above the limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const KB = 1000;
/** Script and style, gzip. */
const CODE_LIMIT_KB = 320;
/** Fonts and pictures, as sent. */
const MEDIA_LIMIT_KB = 120;
/** The drawn scene: fetched by itself, but part of the first picture. */
const SCENE = 'src/scene/Stage.tsx';

type Bundle = Rolldown.OutputBundle;

/** Every chunk that stands on the page once its first picture does. */
function firstChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const found = new Set(
    chunks.filter(({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith(SCENE)),
  );
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const other = bundle[name];
      if (other?.type === 'chunk') found.add(other);
    }
  }
  return [...found];
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
        const zipped = (name: string): number => gzipSync(bytes(name), { level: 9 }).length / KB;
        const names = Object.keys(bundle);
        const scripts = firstChunks(bundle).map(({ fileName }) => fileName);
        if (!scripts.some((name) => /stage/i.test(name))) {
          throw new Error(
            'The scene is missing from the first picture: is it still loaded by itself?',
          );
        }
        const styles = names.filter((name) => name.endsWith('.css'));
        const media = names.filter((name) => name.endsWith('.woff2'));
        const code = [...scripts, ...styles].map((name) => ({ name, kb: zipped(name) }));
        const fonts = media.map((name) => ({ name, kb: bytes(name).length / KB }));
        for (const { name, kb } of [...code, ...fonts])
          console.log(`  ${kb.toFixed(1).padStart(7)} kB  ${name}`);
        console.log(
          `First moving picture: ${sum(code).toFixed(1)} kB script and style (gzip, limit ${CODE_LIMIT_KB}), ` +
            `${sum(fonts).toFixed(1)} kB fonts and pictures (limit ${MEDIA_LIMIT_KB}).`,
        );
        if (sum(code) > CODE_LIMIT_KB || sum(fonts) > MEDIA_LIMIT_KB) {
          throw new Error('The first moving picture is heavier than its limit.');
        }
      },
    },
  };
}
