/** `npm test`: every check there is, and one plain line at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const { ensureEngines, openScreen } = await import('./browserEngines.mjs');
const { browserSuite, check, closingLine, fail, section, unitSuite } = await import('./suites.mjs');
ensureBrowser();
const missing = ensureEngines();

/** How many tests each engine ran, by Playwright's report. */
function ranByEngine(report) {
  const ran = { chromium: 0, firefox: 0, webkit: 0 };
  const count = ({ suites = [], specs = [] }) => {
    suites.forEach(count);
    for (const { tests } of specs) {
      for (const { projectName, status } of tests) ran[projectName] += status === 'skipped' ? 0 : 1;
    }
  };
  if (report !== null) count(report);
  return ran;
}

/** Says which engines ran. Each of them can be had where continuous integration runs, and is missed there. */
function sayEngines(report) {
  section('engines');
  for (const [engine, ran] of Object.entries(ranByEngine(report))) {
    if (ran > 0) console.log(`${engine} ran ${ran} ${ran === 1 ? 'test' : 'tests'}`);
    else if (missing[engine] && !process.env.CI) console.log(missing[engine]);
    else fail(missing[engine] ?? `${engine} ran no test.`);
  }
}

const reports = mkdtempSync(join(tmpdir(), 'engager-test-'));
check('types', 'tsc', ['-p', '.', '--noEmit']);
check('lint', 'oxlint', ['--deny-warnings']);
check('format', 'oxfmt', ['--check', '.']);
unitSuite(reports);
if (check('build and weight', 'vite', ['build', '--logLevel', 'warn'])) {
  const screen = await openScreen();
  const report = await browserSuite(reports, [], screen.env);
  screen.close();
  sayEngines(report);
}
rmSync(reports, { recursive: true });
process.exit(closingLine());
