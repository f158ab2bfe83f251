/** `npm run soak`: what takes too long for `npm test`. The unit tests that draw much; a monkey of 20,000
 * actions; memory over three rounds of the whole lesson and over ten minutes of the monkey; access to every
 * step on every ground and window; the whole lesson with less motion, by keyboard, and with the host gone;
 * every stored picture drawn twice.
 * `MONKEY_SEED` chooses another monkey. It ends with the same plain line as `npm test`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const { browserSuite, check, closingLine, section, unitSuite } = await import('./suites.mjs');
ensureBrowser();
process.env.SOAK = '1';
process.env.MONKEY_ACTIONS ??= '20000';

/** Says what tests noted beside passing: seeds, levels of memory. */
function sayNotes({ suites = [], specs = [] }) {
  for (const inner of suites) sayNotes(inner);
  for (const { title, tests } of specs) {
    for (const { annotations } of tests) {
      for (const { type, description } of annotations)
        if (description) console.log(`${title}: ${type} ${description}`);
    }
  }
}

const reports = mkdtempSync(join(tmpdir(), 'engager-soak-'));
unitSuite(reports, ['.soak.test.ts']);
if (check('build and weight', 'vite', ['build', '--logLevel', 'warn'])) {
  const report = await browserSuite(reports, [
    'monkey',
    'memory',
    'axe.spec',
    'walk.access',
    'walk.keyboard',
    'offline',
    'pictures',
    '--project=chromium',
  ]);
  section('noted');
  if (report !== null) sayNotes(report);
}
rmSync(reports, { recursive: true });
process.exit(closingLine());
