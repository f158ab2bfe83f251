/** Keeps the product on the device, whole and in one version at a time, so that it opens without a
 * network. The build writes `VERSION` and `FILES` above this. Plain JavaScript, because it is a script of
 * its own that nothing is bundled into. */
/* global VERSION, FILES */

/** Other copies of the product may lie on the same host: each keeps to its own folder. */
const OURS = `engager ${self.registration.scope} `;
const NAME = OURS + VERSION;
const PAGE = 'index.html';
const WORKER = 'sw.js';

/** Versions kept: this one, and the one that pages opened before it still read from. */
const KEPT = 2;

async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

/** One file for the cache: from the version before where its name says that it is the same. */
async function fetched(file) {
  const url = new URL(file, self.registration.scope).href;
  if (file.startsWith('assets/')) {
    const known = await caches.match(url, { ignoreVary: true });
    if (known) return [url, known];
  }
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  // A host may lead from a page's file to its folder; what stands for a page must not be led on.
  return [url, response.redirected ? new Response(response.body, response) : response];
}

async function install() {
  const cache = await caches.open(NAME);
  await Promise.all(
    FILES.map(async (file) => {
      const [url, response] = await fetched(file);
      await cache.put(url, response);
    }),
  );
}

async function activate() {
  const names = await ourCaches();
  await Promise.all(names.slice(0, -KEPT).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page itself in this version; everything else by its name, from whichever version holds it. */
async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(self.registration.scope);
  const isPage =
    request.mode === 'navigate' && [scope.pathname, scope.pathname + PAGE].includes(pathname);
  const url = isPage ? new URL(PAGE, scope).href : origin + pathname;
  // The newest last, as they were made.
  for (const cacheName of [NAME, ...(await ourCaches()).toReversed()]) {
    const kept = await caches.match(url, { ignoreVary: true, ignoreSearch: true, cacheName });
    if (kept) return kept;
  }
  return fetch(request);
}

/** Where the host is there and has this no more, the address is given back to whatever stands there. */
async function letGoIfGone() {
  const answered = await fetch(new URL(WORKER, self.registration.scope), {
    method: 'HEAD',
    cache: 'no-cache',
  });
  if (answered.status !== 404 && answered.status !== 410) return;
  await self.registration.unregister();
  await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
  // Without a network nobody knows.
  if (request.mode === 'navigate') event.waitUntil(letGoIfGone().catch(() => undefined));
});
// Only when someone asked for it: a lesson goes on in the version that it began in.
self.addEventListener('message', ({ data }) => {
  if (data === 'useNow') void self.skipWaiting();
});
