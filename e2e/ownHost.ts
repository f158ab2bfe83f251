/** A plain static host of one test's own: in a folder of its own, with the headers the build asks for; it can
 * put out another version, and be switched off. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headers } from '../scripts/build/policy.mjs';
import { root } from '../scripts/install.mjs';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The bytes of a file of the build. Throws where there is none. */
export function built(file: string): Buffer {
  return readFileSync(join(root, 'dist', file));
}

export interface OwnHost {
  /** Where the product lies, with a slash at the end. */
  readonly address: string;
  /** Serves these files instead of, or besides, those of the build; null is a file that is gone. */
  put(files: Readonly<Record<string, string | Buffer | null>>): void;
  switchOff(): Promise<void>;
}

/** Serves the build in `folder`, which begins and ends with a slash. */
export async function startHost(folder: string): Promise<OwnHost> {
  const put = new Map<string, string | Buffer | null>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      if (!file.startsWith(folder)) throw new Error(`${file} lies elsewhere.`);
      const name = file.slice(folder.length);
      const other = put.get(name);
      if (other === null) throw new Error(`${name} is gone.`);
      const bytes = other ?? built(name);
      response.writeHead(200, {
        ...headers,
        'Content-Type': kinds[extname(file)] ?? 'application/octet-stream',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((started) => {
    server.listen(0, 'localhost', started);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${folder}`,
    put: (files) => {
      for (const [name, bytes] of Object.entries(files)) put.set(name, bytes);
    },
    switchOff: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
