/** Measures the scenes of all steps on the bench's page, in a browser that keeps exact time. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { steps, type StepId } from '../../src/lesson/lesson.ts';
import { scenarios } from '../../src/lesson/scenarios.ts';
import type { PlaceId } from '../../src/lesson/step.ts';
import { launchOptions } from '../browser.mjs';
import { giveUp, root } from '../install.mjs';
import type { BeadCost, BenchPage } from './page.ts';
import type { StepCost } from './stepCost.ts';
import { median } from './timing.ts';

/** Processor time of one frame of a scene that is drawn in software. */
export interface ShadingCost {
  readonly step: StepId;
  readonly place: PlaceId;
  readonly frameMs: number;
  /** The same geometry in one flat colour. */
  readonly flatMs: number;
  /** The first for the second, drawn in turn; median. */
  readonly ratio: number;
}

export interface SceneCosts {
  readonly renderer: string;
  readonly beads: readonly BeadCost[];
  readonly steps: readonly StepCost[];
  readonly shading: readonly ShadingCost[];
}

/** How much of it is measured. */
export interface SceneEffort {
  /** Every so many steps, and how many frames of each are timed. */
  readonly every: number;
  readonly frames: number;
  /** How often a scene is drawn in either way, and how many frames each time at least. */
  readonly rounds: number;
  readonly drawn: number;
}

const BEADS = [20_000, 100_000, 400_000];
/** Processor time is told in ticks of so many milliseconds, so that so much is spent at least. */
const TICK_MS = 10;
const LEAST_MS = 30 * TICK_MS;
/** A page that is isolated from others gets a clock of 5 µs instead of 100 µs. */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Steps of which each shows another kind of scene. */
function kindsOfScene(): StepId[] {
  const seen = new Map<string, StepId>();
  for (const { id, place, shot, scenario } of steps) {
    const { kind } = scenarios[scenario];
    const scene = `${place} ${shot} ${kind}`;
    if (!seen.has(scene)) seen.set(scene, id);
  }
  return [...seen.values()];
}

async function serveBenchPage() {
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
  return server;
}

/** Measures what shading costs. The graphics process is asked for its processor time, of all its
 * threads, so that what else the machine does counts little. */
async function measureShading(
  browser: Browser,
  page: Page,
  { rounds, drawn }: SceneEffort,
): Promise<ShadingCost[]> {
  const session = await browser.newBrowserCDPSession();
  const spentS = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const graphics = processInfo.filter(({ type }) => type === 'GPU');
    return graphics.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const measure = async (step: StepId): Promise<ShadingCost> => {
    const scene = await page.evaluateHandle(
      (id) => (window.benchPage as BenchPage).standShaded(id),
      step,
    );
    const frameMs = async (kind: 'own' | 'flat', frames: number): Promise<number> => {
      const beforeS = await spentS();
      await scene.evaluate((stood, asked) => stood.draw(asked.kind, asked.frames), {
        kind,
        frames,
      });
      return (1000 * ((await spentS()) - beforeS)) / frames;
    };
    // Until then no shader is compiled.
    await frameMs('own', 1);
    await frameMs('flat', 1);
    const flatMs = await frameMs('flat', drawn);
    const frames = Math.max(drawn, Math.ceil(LEAST_MS / Math.max(flatMs, TICK_MS)));
    const times: { own: number; flat: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push({ own: await frameMs('own', frames), flat: await frameMs('flat', frames) });
    }
    const place = await scene.evaluate((stood) => stood.place);
    await scene.evaluate((stood) => stood.dispose());
    return {
      step,
      place,
      frameMs: median(times.map(({ own }) => own)),
      flatMs: median(times.map(({ flat }) => flat)),
      ratio: median(times.map(({ own, flat }) => own / flat)),
    };
  };
  const shading: ShadingCost[] = [];
  for (const id of kindsOfScene()) shading.push(await measure(id));
  return shading;
}

async function measureOn(browser: Browser, page: Page, effort: SceneEffort): Promise<SceneCosts> {
  const { every, frames } = effort;
  const beadCost = (beads: number) =>
    page.evaluate((count) => (window.benchPage as BenchPage).beadCost(count), beads);
  const stepCost = (step: StepId) =>
    page.evaluate((asked) => (window.benchPage as BenchPage).stepCost(asked.step, asked.frames), {
      step,
      frames,
    });
  const chosen = steps.filter((_, index) => index % every === 0);
  // Once before, uncounted: until then nothing is compiled.
  await beadCost(1200);
  const beads: BeadCost[] = [];
  for (const count of BEADS) beads.push(await beadCost(count));
  const measured: StepCost[] = [];
  await stepCost(chosen[0]?.id ?? giveUp('There are no steps.'));
  for (const { id } of chosen) measured.push(await stepCost(id));
  const shading = await measureShading(browser, page, effort);
  const renderer = await page.evaluate(() => (window.benchPage as BenchPage).renderer());
  return { renderer, beads, steps: measured, shading };
}

export async function measureScenes(effort: SceneEffort): Promise<SceneCosts> {
  const server = await serveBenchPage();
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
    await page.waitForFunction(() => window.benchPage !== undefined, null, { timeout: 120_000 });
    return await measureOn(browser, page, effort);
  } finally {
    await browser.close();
    await server.close();
  }
}
