/** `npm run package`: the product as packages for learning systems, in `packages/`. `--track=clinical` and
 * `--module=hit` pack a part of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { protocols } from '../src/deliver/learningSystem.ts';
import { modules } from '../src/lesson/step.ts';
import { trackIds } from '../src/lesson/tracks.ts';
import { packageContents, zipped } from './package/contents.ts';
import { courseFor, type Course } from './package/course.ts';

const LARGEST_BYTES = 8_000_000;
const FOLDER = 'packages';

const help = `npm run package [-- --track=TRACK] [--module=MODULE]

Writes ${protocols.map((protocol) => `${FOLDER}/engager-${protocol}.zip`).join(', ')}.

  --track=TRACK    one of ${trackIds.join(', ')}; the whole lesson where left out
  --module=MODULE  one of ${modules.join(', ')}; the whole track where left out
`;

class UsageError extends Error {}

function oneOf<T extends string>(name: string, text: string | undefined, known: readonly T[]) {
  const found = known.find((one) => one === text);
  if (text !== undefined && found === undefined) {
    throw new UsageError(`--${name}=${text} is not known; there are ${known.join(', ')}.`);
  }
  return found;
}

/** What the arguments ask for; null where they ask for help. */
function readArguments(args: readonly string[]): { course: Course; ending: string } | null {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        track: { type: 'string' },
        module: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('.')[0]}; --help says more.`);
  }
  if (values.help) return null;
  const track = oneOf('track', values.track, trackIds) ?? 'full';
  const module = oneOf('module', values.module, modules) ?? null;
  try {
    const parts = [track === 'full' ? [] : track, module ?? []].flat();
    return { course: courseFor(track, module), ending: parts.map((part) => `-${part}`).join('') };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

async function pack({ course, ending }: { course: Course; ending: string }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'engager-package-'));
  try {
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    mkdirSync(FOLDER, { recursive: true });
    for (const protocol of protocols) {
      const bytes = zipped(packageContents(folder, protocol, course));
      const path = join(FOLDER, `engager-${protocol}${ending}.zip`);
      if (bytes.length > LARGEST_BYTES) {
        throw new Error(`${path} would have ${bytes.length} bytes, more than ${LARGEST_BYTES}.`);
      }
      writeFileSync(path, bytes);
      console.log(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) process.stdout.write(help);
  else await pack(asked);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
