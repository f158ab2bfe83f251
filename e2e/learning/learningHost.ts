/** Learning systems of one test's own: a host with the package in it, a page that frames it with the run-time
 * of `scorm-again` above it, and a statement store on a host of its own. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { packageContents, type Contents } from '../../scripts/package/contents.ts';
import { courseFor } from '../../scripts/package/course.ts';
import { root } from '../../scripts/install.mjs';
import type { Protocol } from '../../src/deliver/learningSystem.ts';
import type { StatementStore } from '../../src/deliver/statementStore.fixture.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What the run-time hands to its server: the data model as it stands. */
export interface Commit {
  readonly cmi: Readonly<Record<string, unknown>>;
}

export interface ScormHost {
  /** The page that frames the lesson; what it is launched with is added to the address. */
  readonly address: string;
  readonly commits: readonly Commit[];
  /** Whether what the latest launch handed over at its end is here: a page that goes does not wait for it. */
  hasEnded(): boolean;
  /** How commits are answered from now on. */
  answer(how: 'well' | 'refusing'): void;
  close(): Promise<void>;
}

const runTimes = {
  scorm12: { script: 'scorm-again/scorm12/min', api: 'Scorm12API', object: 'API' },
  scorm2004: { script: 'scorm-again/scorm2004/min', api: 'Scorm2004API', object: 'API_1484_11' },
} as const;

/** A call of the lesson on the run-time, and what came back. */
export interface Call {
  readonly name: string;
  readonly given: readonly string[];
  readonly result: string;
}

/** The page of the learning system. It writes down every call, and begins with what was kept. `logLevel` 4
 * are errors, 5 is nothing. */
function systemPage(protocol: 'scorm12' | 'scorm2004', logLevel: 4 | 5): string {
  const { api, object } = runTimes[protocol];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Learning system</title>
<link rel="icon" href="data:,">
<style>body{margin:0}iframe{display:block;border:0;width:100vw;height:100vh}</style>
<script src="run-time.js"></script></head>
<body><script type="module">
const kept = await (await fetch('state.json')).json();
const runTime = new ${api}({ lmsCommitUrl: 'commit', autocommit: false, logLevel: ${logLevel} });
if (kept.cmi) runTime.loadFromJSON(kept.cmi);
window.calls = [];
window.${object} = new Proxy(runTime, {
  get(target, name) {
    const member = target[name];
    if (typeof member !== 'function') return member;
    return (...given) => {
      if (/Finish|Terminate/.test(name)) runTime.settings = { lmsCommitUrl: 'commit?end' };
      const result = member.apply(target, given);
      window.calls.push({ name, given, result: String(result) });
      return result;
    };
  },
});
const frame = document.createElement('iframe');
frame.title = 'Lesson';
frame.src = 'lesson/index.html' + location.search;
document.body.append(frame);
</script></body></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

async function started(server: Server): Promise<string> {
  await new Promise<void>((listening) => {
    server.listen(0, 'localhost', listening);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function stopped(server: Server): Promise<void> {
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function packed(protocol: Protocol): Contents {
  const build = resolve(root, process.env['TEST_DIST'] ?? 'dist');
  return packageContents(build, protocol, courseFor('full', null));
}

/** What a system of SCORM begins a session with, made of what the last one left. */
function resumed(
  commit: Commit | undefined,
  protocol: 'scorm12' | 'scorm2004',
  mode: string,
): object {
  if (protocol === 'scorm2004') {
    const { session_time: _, ...cmi } = commit?.cmi ?? {};
    return { ...cmi, learner_id: 'learner-1', mode, entry: commit ? 'resume' : 'ab-initio' };
  }
  const core = { ...(commit?.cmi['core'] as Record<string, unknown> | undefined) };
  delete core['session_time'];
  return {
    ...commit?.cmi,
    core: {
      ...core,
      student_id: 'learner-1',
      lesson_mode: mode,
      entry: commit ? 'resume' : 'ab-initio',
    },
  };
}

export async function startScorm(
  protocol: 'scorm12' | 'scorm2004',
  { mode = 'normal', logLevel = 4 }: { readonly mode?: string; readonly logLevel?: 4 | 5 } = {},
): Promise<ScormHost> {
  const commits: Commit[] = [];
  let how: 'well' | 'refusing' = 'well';
  let hasEnded = false;
  const files = packed(protocol);
  const page = systemPage(protocol, logLevel);
  const runTime = readFileSync(createRequire(import.meta.url).resolve(runTimes[protocol].script));
  const server = createServer((request, response) => {
    const send = (kind: string, body: string | Uint8Array): void => {
      response.writeHead(200, { 'Content-Type': kind });
      response.end(body);
    };
    const answer = async (): Promise<void> => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://host');
      const path = decodeURIComponent(pathname);
      if (path === '/') {
        hasEnded = false;
        return send('text/html; charset=utf-8', page);
      }
      if (path === '/run-time.js') return send('text/javascript', runTime);
      if (path === '/state.json') {
        return send(
          'application/json',
          JSON.stringify({ cmi: resumed(commits.at(-1), protocol, mode) }),
        );
      }
      if (path === '/commit') {
        const commit = JSON.parse(await bodyOf(request)) as Commit;
        if (how === 'well') commits.push(commit);
        if (search === '?end') hasEnded = true;
        return send(
          'application/json',
          JSON.stringify({ result: how === 'well', errorCode: how === 'well' ? 0 : 101 }),
        );
      }
      const bytes = path.startsWith('/lesson/') ? files[path.slice('/lesson/'.length)] : undefined;
      if (bytes) return send(kinds[extname(path)] ?? 'application/octet-stream', bytes);
      response.writeHead(404).end();
    };
    void answer();
  });
  return {
    address: `${await started(server)}/`,
    commits,
    hasEnded: () => hasEnded,
    answer: (now) => {
      how = now;
    },
    close: () => stopped(server),
  };
}

export interface Cmi5Host {
  /** The lesson, launched: a new session each time. */
  launch(): string;
  /** Requests of the store wait for as long as this says so. */
  hang(isHanging: boolean): void;
  close(): Promise<void>;
}

/** The store stands on another host than the lesson, as it may. */
export async function startCmi5(store: StatementStore): Promise<Cmi5Host> {
  const files = packed('cmi5');
  let isHanging = false;
  const lesson = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const bytes = files[path.slice(1)];
    if (path === '/back') {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><link rel="icon" href="data:,"><title>Back</title>');
    } else if (bytes) {
      response.writeHead(200, { 'Content-Type': kinds[extname(path)] ?? 'text/plain' });
      response.end(bytes);
    } else response.writeHead(404).end();
  });
  const listening = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await bodyOf(request);
      if (isHanging) return;
      const crossOrigin = {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, PUT, POST',
        'Access-Control-Allow-Headers': 'authorization, content-type, x-experience-api-version',
        'Access-Control-Max-Age': '600',
      };
      if (request.method === 'OPTIONS') {
        response.writeHead(204, crossOrigin).end();
        return;
      }
      const { status, body: text } = store.handle({
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        headers: request.headers as Readonly<Record<string, string | undefined>>,
        body,
      });
      response.writeHead(status, { ...crossOrigin, 'Content-Type': 'application/json' });
      response.end(text);
    };
    void answer();
  });
  const [lessonAddress, storeAddress] = await Promise.all([started(lesson), started(listening)]);
  return {
    launch: () => `${lessonAddress}/index.html?${store.launch(storeAddress)}`,
    hang: (now) => {
      isHanging = now;
    },
    close: async () => {
      await Promise.all([stopped(lesson), stopped(listening)]);
    },
  };
}
