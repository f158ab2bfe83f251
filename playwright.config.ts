/** Browser tests: the production build, in a real browser, drawn in software. */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';
import { findFirefox, findWebKit } from './scripts/browserEngines.mjs';

/** `npm test` hands over a port that is free. */
const PORT = Number(process.env['TEST_PORT'] ?? 4319);

const firefox = findFirefox();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // Every test opens its own page, so that none waits for its neighbour.
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Software rendering on a busy machine is slow; nothing is measured in seconds here.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    colorScheme: 'dark',
    actionTimeout: 45_000,
    // A trace films every frame, a third of all work done here: `--trace on` where one is wanted.
    screenshot: 'only-on-failure',
  },
  // The others run where they are found; `npm test` installs them, and says which are missing.
  projects: [
    {
      name: 'chromium',
      testIgnore: 'engines/**',
      use: { browserName: 'chromium', launchOptions: launchOptions() },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: 'engines/firefox.spec.ts',
            use: { browserName: 'firefox', launchOptions: firefox } as const,
          },
        ]
      : []),
    ...(findWebKit() ? [{ name: 'webkit', testMatch: 'engines/webkit.spec.ts' }] : []),
  ],
  webServer: {
    command: `node scripts/serveForTests.mjs ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
