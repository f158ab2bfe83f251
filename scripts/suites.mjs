/** Runs checks and suites of tests and counts what passed and what failed, for `npm test` and the soak. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run } from './install.mjs';

let passed = 0;
let failed = 0;

export function section(name) {
  console.log(`\n— ${name}`);
}

/** Counts a failure that no suite reported, and says it. */
export function fail(sentence) {
  console.log(sentence);
  failed += 1;
}

/** One check that passes or fails as a whole. */
export function check(name, command, args) {
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

/** Unit tests, all or those whose path contains one of the names. */
export function unitSuite(reports, names = []) {
  const report = join(reports, 'unit.json');
  const args = [
    'run',
    ...names,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  suite('unit', 'vitest', args, {
    report,
    count: ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      // A file that does not even load counts as one failure.
      failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
    }),
  });
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

/** Tests in browsers; Playwright's report, or null where it wrote none. */
export async function browserSuite(reports, args = [], env = {}) {
  const report = join(reports, 'browser.json');
  return suite('browser', 'playwright', ['test', ...args, '--reporter=list,json'], {
    report,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, TEST_PORT: String(await freePort()) },
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  });
}

/** Says how many passed and failed, and returns the exit code. */
export function closingLine() {
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
