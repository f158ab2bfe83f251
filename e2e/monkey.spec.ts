/** A seeded monkey in every mode: whatever is pressed, nothing is thrown, nothing is said in the console, and
 * there is always a way on. `MONKEY_SEED` chooses another monkey, `MONKEY_ACTIONS` how much it does in all;
 * a failing one is met again with the seed that is printed. */
import { steps } from '../src/lesson/lesson.ts';
import { expect, test } from './console.ts';
import { placeMonkey } from './monkey/place.ts';

const SEED = Number(process.env['MONKEY_SEED'] ?? 20_261_122);
const ACTIONS = Number(process.env['MONKEY_ACTIONS'] ?? 2_000);
const BATCH = 50;
/** Every other monkey has a small window. */
const PHONE = { width: 390, height: 844 };

const OPTIONS = 'quality=low&motion=reduced';
const address = (path: string) => `#/${path}?${OPTIONS}`;
const stepAddresses = steps.map(({ id }) => address(`learn/${id}`));

const territories = [
  ...['', 'map', 'glossary', 'gallery', 'handout', 'lab', 'train'].map(address),
  ...['learn/cast.marrow', 'learn/bridge.bonds', 'learn/hit.check'].map(address),
  ...['present/bridge.touch', 'notes/bridge.touch'].map(address),
];
const odd = ['#/learn/no.such', '#/lab/no.such', '#/?seed=-1', '#/learn/grips.race?value=x', '#'];
const elsewhere = [...territories, ...stepAddresses, ...odd];

// A small canvas, and every part fetched from the build.
test.use({
  restful: false,
  viewport: { width: 960, height: 600 },
  deviceScaleFactor: 0.25,
  serviceWorkers: 'block',
});

for (const [at, home] of territories.entries()) {
  test(`monkey ${at} at ${home}`, async ({ page, silence }) => {
    test.setTimeout(120_000 + ACTIONS * 500);
    const seed = SEED + at;
    test.info().annotations.push({ type: 'seed', description: String(seed) });
    if (seed % 2 > 0) await page.setViewportSize(PHONE);
    await placeMonkey(page, { seed, home, elsewhere });
    await page.goto(`./?probe${home}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The browser allows sound and voice only after a real press.
    await page.mouse.click(1, 1);
    const done: string[] = [];
    const again = `MONKEY_SEED=${SEED} npx playwright test monkey -g "monkey ${at} at"`;
    const met = (): string => `Again with ${again}:\n${done.slice(-40).join('\n')}`;
    try {
      for (let left = Math.ceil(ACTIONS / territories.length); left > 0; left -= BATCH) {
        const report = await page.evaluate(
          (count) => window.engagerMonkey?.act(count),
          Math.min(BATCH, left),
        );
        done.push(...(report?.actions ?? ['the monkey is gone']));
        expect(report?.deadEnd, met()).toBe(null);
        expect(silence, met()).toEqual([]);
      }
    } finally {
      await test.info().attach('actions', { body: done.join('\n'), contentType: 'text/plain' });
    }
    const vain = done.filter((line) => /: (covered|nothing to point at)/.test(line));
    expect(vain.length, 'It mostly did something.').toBeLessThan(done.length / 4);
    // And it still teaches.
    await page.evaluate((hash) => {
      window.engagerMonkey?.rest();
      location.hash = hash;
    }, address('learn/cast.tcell'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/CD3/);
    // A part that is on its way is handed over before the page goes.
    await page.unrouteAll({ behavior: 'wait' });
  });
}
