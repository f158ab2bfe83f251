/** `npm test`: every check there is, and one plain line at the end. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const { ensureEngines, openScreen } = await import('./browserEngines.mjs');
ensureBrowser();
const missing = ensureEngines();

const reports = mkdtempSync(join(tmpdir(), 'engager-test-'));
let passed = 0;
let failed = 0;

function section(name) {
  console.log(`\n— ${name}`);
}

/** One check that passes or fails as a whole. */
function check(name, command, args) {
  section(name);
  const ok = run(command, args) === 0;
  passed += ok ? 1 : 0;
  failed += ok ? 0 : 1;
  return ok;
}

/** A test runner that writes a report of single tests; one that ran none has failed. */
function suite(name, command, args, { report, env, count }) {
  section(name);
  const status = run(command, args, { env: { ...process.env, ...env } });
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const counts = told === null ? { passed: 0, failed: 0 } : count(told);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) failed += 1;
  return told;
}

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

/** A port that nobody uses now. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

check('types', 'tsc', ['-p', '.', '--noEmit']);
check('lint', 'oxlint', ['--deny-warnings']);
check('format', 'oxfmt', ['--check', '.']);

const unit = join(reports, 'unit.json');
suite('unit', 'vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`], {
  report: unit,
  count: ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    // A file that does not even load counts as one failure.
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
  }),
});

if (check('build and weight', 'vite', ['build', '--logLevel', 'warn'])) {
  const browser = join(reports, 'browser.json');
  const screen = await openScreen();
  const report = suite('browser', 'playwright', ['test', '--reporter=list,json'], {
    report: browser,
    env: {
      ...screen.env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browser,
      TEST_PORT: String(await freePort()),
    },
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  });
  screen.close();
  section('engines');
  for (const [engine, ran] of Object.entries(ranByEngine(report))) {
    const why = ran > 0 ? undefined : (missing[engine] ?? `${engine} ran no test.`);
    console.log(why ?? `${engine} ran ${ran} ${ran === 1 ? 'test' : 'tests'}`);
    // Each of them can be had where continuous integration runs, and is missed there.
    if (why !== undefined && (process.env.CI || !missing[engine])) failed += 1;
  }
}

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
