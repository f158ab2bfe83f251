/** What the product is allowed: the policy is sent, holds, and is kept by every view. */
import { headers } from '../scripts/build/policy.mjs';
import { aboutWords } from '../src/lesson/words/en/about.ts';
import { settingsWords } from '../src/lesson/words/en/settings.ts';
import { interfaceWords } from '../src/lesson/words/en/interface.ts';
import { expect, test } from './console.ts';
import { keyboard } from './hands.ts';
import { open, RACE } from './product.ts';
import { expectAccessible } from './walk.ts';

test('every file is sent with the policy, and the page brings it too', async ({ request }) => {
  const page = await request.get('./');
  const html = await page.text();
  const names = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(4);
  for (const name of ['', 'sw.js', ...names]) {
    const answer = await request.get(`./${name}`);
    expect(answer.status(), name).toBe(200);
    const sent = answer.headers();
    for (const [header, value] of Object.entries(headers)) {
      expect(sent[header.toLowerCase()], `${name}: ${header}`).toBe(value);
    }
  }
  const policy = headers['Content-Security-Policy'];
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html.replaceAll('&#39;', "'")).toContain(policy);
  // Nothing inline: no script without a file, no style, no handler.
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  expect((await request.get('./assets/nothing.js')).status()).toBe(404);
});

declare global {
  interface Window {
    refused: string[];
  }
}

test('what the policy forbids is refused', async ({ page, silence }) => {
  await open(page);
  const refused = await page.evaluate(async () => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.refused.push(effectiveDirective);
    });
    // What a test asks for directly may do more than the page.
    await new Promise((told) => {
      setTimeout(told);
    });
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(script, style);
    const tries = [
      () => Promise.resolve(Reflect.construct(Function, ['window.wasRun = true'])()),
      () => fetch('https://example.org/'),
      () => fetch('data:text/plain,engager'),
    ];
    const outcomes = await Promise.allSettled(tries.map(async (one) => one()));
    return {
      outcomes: outcomes.map(({ status }) => status),
      wasRun: 'wasRun' in window,
      shown: getComputedStyle(document.body).display,
    };
  });
  expect(refused.outcomes).toEqual(['rejected', 'rejected', 'rejected']);
  expect(refused.wasRun).toBe(false);
  expect(refused.shown).not.toBe('none');
  // Told in tasks of their own: by the header, and by the page's own policy.
  const each = ['connect-src', 'connect-src', 'script-src', 'script-src-elem', 'style-src-elem'];
  await expect
    .poll(() => page.evaluate(() => window.refused.toSorted()))
    .toEqual(each.flatMap((directive) => [directive, directive]));
  // The browser says each refusal, and nothing else is said.
  await expect.poll(() => silence.length).toBe(2 * each.length);
  expect(silence.filter((line) => !/Content Security Policy/.test(line))).toEqual([]);
  silence.length = 0;
});

for (const view of [
  ['dark', { width: 1280, height: 720 }],
  ['light', { width: 390, height: 844 }],
] as const) {
  const [ground, viewport] = view;
  test(`whose work is shipped can be read, ${ground}, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, `${RACE}&quality=low&ground=${ground}`);
    const hand = keyboard(page);
    const menu = page.getByRole('button', { name: interfaceWords.header.menu });
    if (await menu.isVisible()) await hand.press(menu);
    await hand.press(page.getByRole('button', { name: interfaceWords.header.settings }));
    await hand.press(page.getByRole('link', { name: settingsWords.about }));
    await expect(page).toHaveURL(/#\/about\?/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(aboutWords.title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const three = page.getByRole('listitem').filter({ hasText: /^three / });
    await three.getByText(aboutWords.text).click();
    await expect(three).toContainText('Permission is hereby granted');
    await expect(page.getByRole('listitem').filter({ hasText: 'OFL-1.1' })).toHaveCount(1);
    await expectAccessible(page);
    await page.goBack();
    await expect(page).toHaveURL(/#\/learn\/grips\.race/);
  });
}
