/** Finds a Chromium for tests and pictures, or installs one, and tells how to draw with it in
 * software, so that every machine draws the same. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { giveUp, root } from './install.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  return existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The path of a Chromium on this machine, or null. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named)
    return existsSync(named) ? named : giveUp(`CHROME_PATH names ${named}, which is not there.`);
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return installed.find((path) => existsSync(path)) ?? null;
}

/** The path of a Chromium, installed now where there was none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('Installing a browser for the tests (once)…');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const downloaded = findBrowser();
  if (downloaded !== null) return downloaded;
  if (isDebianRoot()) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const packages = ['chromium', 'libgl1-mesa-dri', 'libegl1'];
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
    });
    const fromDebian = findBrowser();
    if (fromDebian !== null) return fromDebian;
  }
  return giveUp(
    'No Chromium was found and none could be installed: install Chrome or Chromium, or set CHROME_PATH.',
  );
}

const mesaDrivers = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/libEGL_mesa.so.0`,
);

/** What no test needs of a browser. Two pages for the address field are drawn with every window, which takes
 * a third of the work of opening one. The rest is what Playwright leaves out itself: of two lists a browser
 * heeds the later one. */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

/** Options for Playwright's `launch` that draw WebGL in software: Mesa's llvmpipe where it is
 * installed (two to three times faster), else the browser's own SwiftShader. */
export function launchOptions() {
  const mesa = mesaDrivers.some((path) => existsSync(path));
  return {
    executablePath: ensureBrowser(),
    args: [
      ...(mesa
        ? ['--use-gl=angle', '--use-angle=gl-egl']
        : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-features=${leftOut.join(',')}`,
      ...(process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
  };
}
