/** Brings a monkey into the page, with word of every part that the page fetches. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { releaseMonkey, type MonkeyPlan } from './monkey.ts';

/** A part that is fetched when first needed, as the build writes it. */
const FETCH = /\bimport\(((["'`])[^"'`]+\2)\)/g;
const assets = path.join(import.meta.dirname, '../../dist/assets');

export async function placeMonkey(page: Page, plan: MonkeyPlan): Promise<void> {
  await page.addInitScript(releaseMonkey, plan);
  await page.route(/\/assets\/[^?]*\.js$/, async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const script = await readFile(path.join(assets, name), 'utf8');
    // Workers have no window, and nothing to fetch later.
    const body = script.replace(FETCH, 'window.monkeyFetch(import($1))');
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
}
