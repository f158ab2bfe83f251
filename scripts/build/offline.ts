/** Writes the service worker of a build: which files it has, and a version made of what they hold. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
/** What is not the product's: the worker, what hosts read, and what explains the build to developers. */
const LEFT_OUT = /^(sw\.js|_headers)$|\.map$/;
/** Of the version, so many letters tell two builds apart. */
const VERSION_LENGTH = 16;

const code = readFileSync(new URL('serviceWorker.js', import.meta.url), 'utf8');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted();
}

/**
 * The service worker for a folder that holds a build. `files` are paths in it; `read` gives their bytes.
 */
export function workerFor(files: readonly string[], read: (file: string) => Uint8Array): string {
  const hash = createHash('sha256').update(code);
  for (const file of files) hash.update(`${file}\n`).update(read(file));
  const version = hash.digest('hex').slice(0, VERSION_LENGTH);
  return `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n${code}`;
}

export function offline(): Plugin {
  return {
    name: 'engager-offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) return;
        const files = filesIn(dir);
        writeFileSync(
          join(dir, WORKER),
          workerFor(files, (file) => readFileSync(join(dir, file))),
        );
      },
    },
  };
}
