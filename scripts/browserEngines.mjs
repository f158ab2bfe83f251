/** Finds Firefox and WebKit for the tests, or installs them, and opens a screen where there is none:
 * neither draws WebGL in software without one. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { firefox, webkit } from '@playwright/test';
import { isDebianRoot } from './browser.mjs';
import { root } from './install.mjs';

const installedFirefox = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const webKitDriver = '/usr/bin/WebKitWebDriver';
const miniBrowsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

/** How Playwright launches a Firefox of this machine, or null. */
export function findFirefox() {
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };
  const own = firefox.executablePath();
  if (existsSync(own)) return { executablePath: own, headless: false, env };
  const stock = installedFirefox.find((path) => existsSync(path));
  return stock === undefined
    ? null
    : { channel: 'moz-firefox', executablePath: stock, headless: false, env };
}

/**
 * The WebKit of this machine: Playwright's own, or the system's with the driver it is driven by; or null.
 * @returns {{ own: string } | { driver: string, browser: string } | null}
 */
export function findWebKit() {
  const own = webkit.executablePath();
  if (existsSync(own)) return { own };
  const browser = miniBrowsers.find((path) => existsSync(path));
  return browser === undefined || !existsSync(webKitDriver)
    ? null
    : { driver: webKitDriver, browser };
}

const needsScreen = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

const hasXvfb = () => existsSync('/usr/bin/Xvfb');

/** Installs what is missing, from Debian where one may, else Playwright's own builds. */
function installEngines() {
  console.log('Installing Firefox and WebKit for the tests (once)…');
  if (isDebianRoot()) {
    const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri', 'libegl1'];
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return;
  }
  spawnSync('npx', ['playwright', 'install', 'firefox', 'webkit'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/**
 * Installs the engines that are missing and says which of them cannot run here, and why.
 * @returns {{ firefox: string | null, webkit: string | null }} a sentence where one cannot run
 */
export function ensureEngines() {
  const complete = () =>
    findFirefox() !== null && findWebKit() !== null && (!needsScreen() || hasXvfb());
  if (!complete()) installEngines();
  const screenless = needsScreen() && !hasXvfb();
  const lacks = (name, found) => {
    if (found === null)
      return `${name} does not run here: none was found and none could be installed.`;
    return screenless ? `${name} does not run here: there is no screen, and no Xvfb.` : null;
  };
  return { firefox: lacks('Firefox', findFirefox()), webkit: lacks('WebKit', findWebKit()) };
}

/**
 * Opens a screen that nobody sees, where the machine has none.
 * @returns {Promise<{ env: Record<string, string>, close(): void }>}
 */
export async function openScreen() {
  if (!needsScreen() || !hasXvfb()) return { env: {}, close: () => {} };
  const server = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It writes the number it took once it listens.
  const [number] = await Promise.race([
    new Promise((resolve) =>
      createInterface({ input: server.stdout }).once('line', (line) => resolve([line])),
    ),
    new Promise((resolve) => server.once('exit', () => resolve([]))),
  ]);
  if (number === undefined) return { env: {}, close: () => {} };
  return { env: { DISPLAY: `:${number.trim()}` }, close: () => server.kill() };
}
