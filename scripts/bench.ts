/** `npm run bench`: what a frame, an event and an experiment cost, as ratios that mean something on any
 * machine; prints a table and writes bench/result.json. With `--quick` it takes little time, means
 * little and writes nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { launchOptions } from './browser.mjs';
import { measureCells, measureExperiments, measureNiche } from './bench/experiments.ts';
import { compileDirectMethod } from './bench/inC.ts';
import { measureContact, measureKinetics } from './bench/kinetics.ts';
import type { BeadCost, BenchPage, PlaceCost } from './bench/page.ts';
import type { Comparison } from './bench/timing.ts';
import { giveUp, root } from './install.mjs';

const BEADS = [20_000, 100_000, 400_000];
/** What a place may cost at high quality. */
const MOST_CALLS = 40;
const MOST_TRIANGLES = 1_500_000;
/** What a frame may leave behind. The places leave 4 to 10 kB: boxes of single numbers that the
 * compiler did not remove, a few kB more or less from run to run. One loose number for each of the cell
 * place's thousand molecules would be 12 kB more. */
const MOST_BYTES = 16_000;
/** What the script of a frame is to cost at most, in frames of the loop of reference: an aim. */
const MOST_RATIO = 2.5;
/** Cells at one density for the cost against cells. */
const SIZES = [60, 180, 540, 1620, 5000];
const quick = process.argv.includes('--quick');
const effort = quick
  ? { rounds: 1, spentMs: 100, nicheHours: 2, crowdHours: 0.02, sizeHours: 0.5, replicates: 5 }
  : { rounds: 7, spentMs: 400, nicheHours: 24, crowdHours: 0.1, sizeHours: 6, replicates: 100 };
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
    // Once before, uncounted: until then nothing is compiled.
    await page.evaluate(() => (window.benchPage as BenchPage).beadCost(1200));
    for (const count of BEADS) {
      beads.push(
        await page.evaluate((about) => (window.benchPage as BenchPage).beadCost(about), count),
      );
    }
    const places: PlaceCost[] = [];
    const scenes = await page.evaluate(() => (window.benchPage as BenchPage).scenes);
    for (const scene of scenes) {
      places.push(
        await page.evaluate((about) => (window.benchPage as BenchPage).placeCost(about), scene),
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
const row = (name: string, rest: string): void => console.log(`  ${name.padEnd(40)} ${rest}`);
const compared = ({ oursPerS, plainPerS, ratio }: Comparison): string =>
  `${column(grouped(oursPerS), 12)} ${column(grouped(plainPerS), 12)}   × ${ratio.toFixed(2)}`;
const ms = (seconds: number): string => `${(1000 * seconds).toFixed(1)} ms`;

const started = performance.now();
const { rounds, spentMs, nicheHours, crowdHours, sizeHours, replicates } = effort;
const { renderer, beads, places } = await measureInBrowser();
const inC = compileDirectMethod();
const kinetics = measureKinetics(inC, rounds, spentMs);
const contact = measureContact(rounds);
const niche = [measureNiche(72, nicheHours, rounds), measureNiche(1200, crowdHours, rounds)];
const cells = measureCells(SIZES, sizeHours, rounds);
const experiments = measureExperiments(replicates);
const machine = `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, Node ${process.version}`;
const fewest = beads[0]?.scriptMs ?? Number.NaN;

console.log(`\n${machine}; ${renderer}\n\nScript per frame, 400 molecules that move`);
for (const { beads: count, scriptMs } of beads) {
  const ratio = (scriptMs / fewest).toFixed(2);
  row(`${grouped(count)} beads`, `${column(scriptMs.toFixed(3), 8)} ms   × ${ratio}`);
}
console.log('\nPer frame: script at medium quality and as a ratio, all else at high quality');
for (const { place, scriptMs, ratio, calls, triangles, ...bytes } of places) {
  const script = `${column(scriptMs.toFixed(2), 8)} ms ${column(`× ${ratio.toFixed(2)}`, 9)}`;
  const drawn = `${column(calls, 4)} calls ${column(grouped(triangles), 10)} triangles`;
  const left = `bytes left ${column(grouped(bytes.bytesPerFrame), 7)}`;
  row(place, `${script} ${drawn}, ${left}, ${grouped(bytes.bytesWithWorld)} with the world`);
}
console.log('\nIn a second of machine time: ours, the plain version, the ratio');
for (const { network, reactions, againstDirect, againstC } of kinetics) {
  row(`${network} (${reactions} reactions), events`, compared(againstDirect));
  if (againstC) row('  against the plain method in C', compared(againstC));
}
if (!inC) console.log('  No C compiler was found here, so nothing is compared with C.');
row('a contact from first touch, seconds', compared(contact));
for (const each of niche) row(`niche of ${grouped(each.cells)} cells, hours`, compared(each));
console.log(`\nCost against cells at one density, ${cells.hours} h of the model`);
for (const { cells: count, setUpS, runS } of cells.sizes) {
  row(`${grouped(count)} cells`, `${column(ms(runS), 12)} and ${ms(setUpS)} to set up`);
}
row('grows with cells to the power', column(cells.exponent.toFixed(2), 12));
console.log('\nExperiments: one, and many of them');
for (const { experiment, onceS, replicates: many, replicatesS } of experiments) {
  row(experiment, `${column(ms(onceS), 12)}, ${many}: ${replicatesS.toFixed(2)} s`);
}

const most = {
  calls: MOST_CALLS,
  triangles: MOST_TRIANGLES,
  bytesPerFrame: MOST_BYTES,
  ratio: MOST_RATIO,
};
const models = { kinetics, contact, niche, cells, experiments };
const result = { machine, renderer, beads, places, most, ...models };
if (!quick) {
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/result.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log('\nbench/result.json is written.');
}
console.log(`\nAfter ${Math.round((performance.now() - started) / 1000)} s.`);

const slow = places.filter(({ ratio }) => ratio > MOST_RATIO).map(({ place }) => place);
if (slow.length > 0)
  console.log(`Above the aim of × ${MOST_RATIO} for script: ${slow.join('; ')}.`);
const heavy = places.filter(
  ({ calls, triangles, bytesPerFrame }) =>
    calls > MOST_CALLS || triangles > MOST_TRIANGLES || bytesPerFrame > MOST_BYTES,
);
for (const { place } of heavy) console.error(`The scene “${place}” costs more than it may.`);
process.exit(heavy.length > 0 ? 1 : 0);
