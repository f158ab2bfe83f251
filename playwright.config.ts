/** Browser tests: the production build, in a real browser, drawn in software. */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

/** `npm test` hands over a port that is free. */
const PORT = Number(process.env['TEST_PORT'] ?? 4319);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Software rendering on a busy machine is slow; nothing is measured in seconds here.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    colorScheme: 'dark',
    launchOptions: launchOptions(),
    actionTimeout: 45_000,
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node scripts/serveForTests.mjs ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
