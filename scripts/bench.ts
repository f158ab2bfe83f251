/** `npm run bench`: what a frame and an event cost, as ratios that mean something on any machine;
 * prints a table and writes bench/result.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { launchOptions } from './browser.mjs';
import { measureKinetics } from './bench/kinetics.ts';
import type { BeadCost, BenchPage, PlaceCost } from './bench/page.ts';
import { giveUp, root } from './install.mjs';

const BEADS = [20_000, 100_000, 400_000];
const PLACES = ['niche', 'cell', 'contact'] as const;
/** What a place may cost at high quality. */
const MOST_CALLS = 40;
const MOST_TRIANGLES = 1_500_000;
/** What a frame may leave behind. The places leave 4 to 10 kB: boxes of single numbers that the
 * compiler did not remove, a few kB more or less from run to run. One loose number for each of the cell
 * place's thousand molecules would be 12 kB more. */
const MOST_BYTES = 16_000;
/** A page that is isolated from others gets a clock of 5 µs instead of 100 µs. */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

interface PageResult {
  readonly renderer: string;
  readonly beads: BeadCost[];
  readonly places: PlaceCost[];
}

async function measureInBrowser(): Promise<PageResult> {
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: join(tmpdir(), 'engager-bench'),
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { include: ['three'], noDiscovery: true },
    server: { port: 0, hmr: false, watch: null, headers: isolated },
    plugins: [
      {
        name: 'bench-page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/bench', (_request, response) => {
            response.writeHead(200, { ...isolated, 'Content-Type': 'text/html' });
            response.end('<body><script type="module" src="/scripts/bench/page.ts"></script>');
          });
        },
      },
    ],
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? giveUp('The bench page stands at no address.');
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [
      ...options.args,
      '--enable-precise-memory-info',
      // No collection while memory is watched.
      '--js-flags=--expose-gc --min-semi-space-size=128 --max-semi-space-size=128',
    ],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(`  page: ${error.message}`));
    await page.goto(`${address}bench`);
    await page.waitForFunction(() => window.benchPage !== undefined, null, { timeout: 60_000 });
    const beads: BeadCost[] = [];
    for (const count of BEADS) {
      beads.push(
        await page.evaluate((about) => (window.benchPage as BenchPage).beadCost(about), count),
      );
    }
    const places: PlaceCost[] = [];
    for (const place of PLACES) {
      places.push(
        await page.evaluate((about) => (window.benchPage as BenchPage).placeCost(about), place),
      );
    }
    const renderer = await page.evaluate(() => window.benchPage?.renderer() ?? 'unknown');
    return { renderer, beads, places };
  } finally {
    await browser.close();
    await server.close();
  }
}

const column = (text: string | number, width: number): string => String(text).padStart(width);
const grouped = (value: number): string => Math.round(value).toLocaleString('en');

const started = performance.now();
const { renderer, beads, places } = await measureInBrowser();
const kinetics = measureKinetics();
const fewest = beads[0]?.scriptMs ?? Number.NaN;

console.log(`\nScript per frame, 400 molecules that move (${renderer})`);
for (const { beads: count, scriptMs } of beads) {
  const ratio = (scriptMs / fewest).toFixed(2);
  console.log(
    `${column(grouped(count), 10)} beads ${column(scriptMs.toFixed(3), 8)} ms  × ${ratio}`,
  );
}
console.log('\nPlaces at high quality, per frame');
for (const { place, scriptMs, calls, triangles, bytesPerFrame } of places) {
  console.log(
    `${column(place, 10)} ${column(scriptMs.toFixed(2), 8)} ms script ${column(calls, 4)} calls ` +
      `${column(grouped(triangles), 10)} triangles ${column(grouped(bytesPerFrame), 8)} bytes left behind`,
  );
}
console.log('\nExact kinetics, events per second');
for (const { network, reactions, fastPerS, directPerS, ratio } of kinetics) {
  console.log(
    `${column(network, 24)} (${reactions} reactions): fast ${grouped(fastPerS)}, ` +
      `direct ${grouped(directPerS)}, fast × ${ratio.toFixed(2)}`,
  );
}

const most = { calls: MOST_CALLS, triangles: MOST_TRIANGLES, bytesPerFrame: MOST_BYTES };
const result = { renderer, beads, places, most, kinetics };
mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(join(root, 'bench/result.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(`\nbench/result.json, after ${Math.round((performance.now() - started) / 1000)} s`);

const heavy = places.filter(
  ({ calls, triangles, bytesPerFrame }) =>
    calls > MOST_CALLS || triangles > MOST_TRIANGLES || bytesPerFrame > MOST_BYTES,
);
for (const { place } of heavy) console.error(`The place "${place}" costs more than it may.`);
process.exit(heavy.length > 0 ? 1 : 0);
