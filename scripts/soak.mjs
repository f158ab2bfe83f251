/** `npm run soak`: what takes too long for `npm test`. The unit tests that draw much; a monkey of 20,000
 * actions; memory over three rounds of the whole lesson and over ten minutes of the monkey; access to every
 * step on every ground and window. `MONKEY_SEED` chooses another monkey. It ends with the same plain line as
 * `npm test`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const { browserSuite, check, closingLine, unitSuite } = await import('./suites.mjs');
ensureBrowser();
process.env.SOAK = '1';
process.env.MONKEY_ACTIONS ??= '20000';

const reports = mkdtempSync(join(tmpdir(), 'engager-soak-'));
unitSuite(reports, ['.soak.test.ts']);
if (check('build and weight', 'vite', ['build', '--logLevel', 'warn'])) {
  await browserSuite(reports, [
    'monkey',
    'memory',
    'axe.spec',
    'walk.access',
    '--project=chromium',
  ]);
}
rmSync(reports, { recursive: true });
process.exit(closingLine());
