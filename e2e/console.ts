/** The console of a page: every message in it fails the test, but for one line that is not ours. */
import { test as base, expect, type Page } from '@playwright/test';

const notOurs = [
  // The driver's own remark when a picture is read back.
  /GL Driver Message .*ReadPixels/,
];

export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!notOurs.some((line) => line.test(text))) said.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost')
      said.push(`fetched: ${request.url()}`);
  });
  return said;
}

/** A test whose page must stay silent and fetch nothing from elsewhere. */
export const test = base.extend<{ silence: string[] }>({
  silence: [
    async ({ page }, use) => {
      const said = watchConsole(page);
      await use(said);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
