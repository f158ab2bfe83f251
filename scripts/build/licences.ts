/** Tells the page what it ships of other people's work and under which licences, from the packages
 * themselves; the build fails where it ships one that is not named. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:licences';
const RESOLVED = `\0${NAME}`;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What one package says of itself. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  readonly text: string;
}

/** The build writes a few lines of its own tools into what ships. */
const tools = ['rolldown', 'vite'] as const;
/** After this line a tool names what it is made of itself. */
const NOT_SHIPPED = /^# Licenses of bundled dependencies/m;

/** Functions carried over into a file of ours, which holds their notice. */
const carriedOver = {
  name: 'fdlibm',
  version: '5.3',
  licence: 'SunPro',
  home: 'https://www.netlib.org/fdlibm/',
  file: 'src/sim/portableMath.ts',
} as const;

const licenceFiles = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function textOf(folder: string): string {
  const file = licenceFiles.find((name) => existsSync(join(folder, name)));
  if (file === undefined) throw new Error(`${folder} brings no text of its licence.`);
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(NOT_SHIPPED);
  return text.trim();
}

/** The packages that `name` needs where the page runs, itself first. */
function withDependencies(root: string, name: string, found: Set<string>): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const { dependencies = {} } = manifestOf(join(root, 'node_modules', name));
  for (const other of Object.keys(dependencies)) withDependencies(root, other, found);
  return found;
}

function shippedPackages(root: string): string[] {
  const found = new Set<string>(tools);
  for (const name of Object.keys(manifestOf(root).dependencies ?? {})) {
    withDependencies(root, name, found);
  }
  return [...found].toSorted();
}

/** The notice as it stands in the comment of the file. */
function noticeIn(file: string): string {
  const [, notice] = /^ \* (Copyright [\s\S]*?)\n \*\//m.exec(readFileSync(file, 'utf8')) ?? [];
  if (notice === undefined) throw new Error(`${file} has lost the notice of what it carries over.`);
  return notice.replaceAll(/\n \* ?/g, ' ');
}

/** Every licence under which something is shipped, by the names of the packages. */
export function licencesOf(root: string): Licence[] {
  const { file, ...carried } = carriedOver;
  const packages = shippedPackages(root).map((name) => {
    const folder = join(root, 'node_modules', name);
    const {
      version,
      license,
      homepage = `https://www.npmjs.com/package/${name}`,
    } = manifestOf(folder);
    return { name, version, licence: license, home: homepage, text: textOf(folder) };
  });
  return [...packages, { ...carried, text: noticeIn(join(root, file)) }];
}

/** The package that a module comes from, or null where it is ours. */
export function packageOf(moduleId: string): string | null {
  const tool = tools.find((name) => moduleId.startsWith(`\0${name}/`));
  if (tool !== undefined) return tool;
  const path = moduleId.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (path === undefined || path === moduleId.replaceAll('\\', '/')) return null;
  const [scope = '', name = ''] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

export function licences(): Plugin {
  let root = '';
  return {
    name: 'engager-licences',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      return [
        `export const version = ${JSON.stringify(manifestOf(root).version)};`,
        `export const ownText = ${JSON.stringify(textOf(root))};`,
        `export const licences = ${JSON.stringify(licencesOf(root))};`,
      ].join('\n');
    },
    generateBundle(_, bundle) {
      const named = new Set(shippedPackages(root));
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const unnamed = new Set(
        modules.map(packageOf).filter((name) => name !== null && !named.has(name)),
      );
      if (unnamed.size > 0) {
        this.error(
          `The build ships ${[...unnamed].join(', ')}, whose licence the page does not name: is it among the dependencies?`,
        );
      }
    },
  };
}
