/** `npm test`: every check there is, and one plain line at the end. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();

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
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) failed += 1;
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
  suite('browser', 'playwright', ['test', '--reporter=list,json'], {
    report: browser,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browser, TEST_PORT: String(await freePort()) },
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  });
}

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
