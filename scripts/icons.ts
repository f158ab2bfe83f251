/** Renders the icons that ship from `assets/icon.svg`: `npx tsx scripts/icons.ts`, after it was changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { root } from './install.mjs';

/** Of a maskable icon only the middle is sure to be seen; its ground fills the rest. */
const SAFE = 0.8;
const icons = [
  { name: '180.png', sizePx: 180, share: 1 },
  { name: '192.png', sizePx: 192, share: 1 },
  { name: '512.png', sizePx: 512, share: 1 },
  { name: 'maskable.png', sizePx: 512, share: SAFE },
];

const svg = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
const ground = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (ground === undefined) throw new Error('The icon has no ground to fill its corners with.');
const folder = join(root, 'assets', 'icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions());
for (const { name, sizePx, share } of icons) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}
     svg{width:${share * 100}vw}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, name) });
  await page.close();
}
await browser.close();
