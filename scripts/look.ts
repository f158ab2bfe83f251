/** `npm run look`: draws the steps as people see them, into look/, with a contact sheet.
 * Options: --step=ID --size=WIDTHxHEIGHT --ground=dark|light --at=SECONDS (screen seconds into the
 * run) --seed=N; `--ship` writes one small WebP a step into assets/steps/ instead, and what the scenes say is not
 * as it is in them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { isStepId, steps, type StepId } from '../src/lesson/lesson.ts';
import { grounds } from '../src/store/settings.ts';
import { launchOptions } from './browser.mjs';
import { giveUp, root, run } from './install.mjs';
import { serve } from './serve.mjs';

/** What lies over the scene to be pressed or read. */
const overlays = '.header, [class^=over-], .stage-plot';
/** A shipped picture is at most this large. */
const SHIP_LIMIT_BYTES = 60_000;

interface Shot {
  readonly step: StepId;
  readonly ground: (typeof grounds)[number];
  readonly atS: number;
}

function options() {
  const { values } = parseArgs({
    options: {
      step: { type: 'string' },
      size: { type: 'string' },
      ground: { type: 'string' },
      at: { type: 'string', default: '20' },
      seed: { type: 'string', default: '7' },
      ship: { type: 'boolean', default: false },
    },
  });
  // What ships is small.
  const { size: sized = values.ship ? '960x540' : '1280x720' } = values;
  const size = /^(\d{3,4})x(\d{3,4})$/.exec(sized);
  if (!size) giveUp(`--size is “${sized}”; it must read like 1280x720.`);
  const { step, ground } = values;
  if (step !== undefined && !isStepId(step)) giveUp(`--step is “${step}”; there is no such step.`);
  const grounded = grounds.filter((name) => ground === undefined || name === ground);
  if (grounded.length === 0) giveUp(`--ground is “${ground}”; it must be ${grounds.join(' or ')}.`);
  const atS = Number(values.at);
  if (!(atS >= 0 && atS <= 3600)) giveUp(`--at is “${values.at}”; it must be 0 to 3600 seconds.`);
  return {
    ship: values.ship,
    seed: values.seed,
    viewport: { width: Number(size[1]), height: Number(size[2]) },
    shots: steps
      .filter(({ id }) => step === undefined || id === step)
      .flatMap(({ id }) => grounded.map((name): Shot => ({ step: id, ground: name, atS }))),
  };
}

async function open(
  page: Page,
  address: string,
  { step, ground, atS }: Shot,
  seed: string,
): Promise<void> {
  await page.goto(`${address}?probe#/learn/${step}?seed=${seed}&ground=${ground}`);
  await page.waitForFunction(() => window.engagerProbe?.ready === true, null, { timeout: 120_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (atS > 0) await page.evaluate((seconds) => window.engagerProbe?.advance(seconds), atS);
}

/** The scene alone as a WebP, as large as fits the limit. */
async function shipPicture(page: Page): Promise<Buffer> {
  // The scene and its names; what people press is no part of a picture.
  // As the page's policy allows no style element.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, `${overlays} { visibility: hidden !important }`);
  const png = await page.locator('.picture').screenshot();
  for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    const url: string = await page.evaluate(
      async ([data, q]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${String(data)}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', q);
      },
      [png.toString('base64'), quality] as const,
    );
    const webp = Buffer.from(url.split(',')[1] ?? '', 'base64');
    if (webp.length <= SHIP_LIMIT_BYTES) return webp;
  }
  return giveUp('A picture stays above its limit even at the lowest quality.');
}

async function contactSheet(browser: Browser, files: readonly string[], to: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1320, height: 720 } });
  const cells = files.map((file) => {
    const data = readFileSync(join(to, file)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file}</figcaption></figure>`;
  });
  await page.setContent(
    `<style>body{margin:10px;display:grid;grid-template-columns:1fr 1fr;gap:10px;font:14px sans-serif}
     figure{margin:0}img{width:100%}</style>${cells.join('')}`,
  );
  await page.screenshot({ path: join(to, 'sheet.png'), fullPage: true });
}

const { shots, viewport, seed, ship } = options();
if (run('vite', ['build', '--logLevel', 'error']) !== 0) giveUp('The build failed; see above.');
const address = await serve(root, 0);
const browser = await chromium.launch(launchOptions());
const to = join(root, ship ? 'assets/steps' : 'look');
mkdirSync(to, { recursive: true });
const files: string[] = [];
const captionsFile = join(root, 'assets/steps/captions.json');
const captions = JSON.parse(readFileSync(captionsFile, 'utf8')) as Partial<Record<StepId, string>>;
for (const shot of ship ? shots.filter(({ ground }) => ground === 'dark') : shots) {
  const page = await browser.newPage({ viewport });
  page.on('console', (message) => console.log(`  page: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`  page: ${error.message}`));
  await open(page, address, shot, seed);
  const name = `${shot.step}-${shot.ground}`;
  if (ship) {
    captions[shot.step] = (await page.locator('.caption').allTextContents()).join(' ');
    const webp = await shipPicture(page);
    writeFileSync(join(to, `${shot.step}.webp`), webp);
    console.log(`assets/steps/${shot.step}.webp  ${(webp.length / 1000).toFixed(1)} kB`);
  } else {
    const file = `${name}-${viewport.width}x${viewport.height}.png`;
    rmSync(join(to, file), { force: true });
    await page.screenshot({ path: join(to, file) });
    files.push(file);
    console.log(`look/${file}`);
  }
  await page.close();
}
if (ship) {
  const inOrder = steps.map(({ id }) => [id, captions[id] ?? '']);
  writeFileSync(captionsFile, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
} else {
  await contactSheet(browser, files, to);
  console.log('look/sheet.png');
}
await browser.close();
process.exit(0);
