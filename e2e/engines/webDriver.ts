/** One page of a WebKit, driven by Playwright where the machine has Playwright's own, else over WebDriver
 * by the system's: what the sweep of the steps needs, and no more. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webkit } from '@playwright/test';
import { findWebKit } from '../../scripts/browserEngines.mjs';

export interface EnginePage {
  /** What drives it, for the report. */
  readonly name: string;
  go(url: string): Promise<void>;
  /** What a function without free names gives in the page. */
  evaluate<T, A>(inPage: (given: A) => T, given: A): Promise<T>;
  close(): Promise<void>;
}

/** How long a driver may take to listen, milliseconds. */
const START_MS = 20_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** Speaks to a driver: its answer, or what it says went wrong. */
function driverAt(base: string) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(base + path, init);
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function openOverWebDriver(paths: { driver: string; browser: string }): Promise<EnginePage> {
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const call = driverAt(`http://127.0.0.1:${port}`);
  const options = { binary: paths.browser, args: ['--automation'] };
  const started = Date.now();
  const open = async (): Promise<{ sessionId: string; capabilities: Record<string, unknown> }> => {
    for (;;) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        // Nobody listens yet.
        if (Date.now() - started > START_MS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    return (await call('POST', '/session', { capabilities })) as Awaited<ReturnType<typeof open>>;
  };
  try {
    const { sessionId, capabilities } = await open();
    const session = `/session/${sessionId}`;
    return {
      name: `WebKit ${String(capabilities['browserVersion'])} over WebDriver`,
      async go(url) {
        await call('POST', `${session}/url`, { url });
      },
      async evaluate<T, A>(inPage: (given: A) => T, given: A): Promise<T> {
        const script = `return (${inPage.toString()})(arguments[0]);`;
        return (await call('POST', `${session}/execute/sync`, { script, args: [given] })) as T;
      },
      async close() {
        // The browser ends with its session.
        await call('DELETE', session);
        driver.kill();
      },
    };
  } catch (error) {
    driver.kill();
    throw error;
  }
}

async function openWithPlaywright(): Promise<EnginePage> {
  const browser = await webkit.launch();
  const page = await browser.newPage();
  return {
    name: `WebKit ${browser.version()} by Playwright`,
    async go(url) {
      await page.goto(url);
    },
    async evaluate<T, A>(inPage: (given: A) => T, given: A): Promise<T> {
      const script = `(${inPage.toString()})(${JSON.stringify(given)})`;
      return (await page.evaluate(script)) as T;
    },
    async close() {
      await browser.close();
    },
  };
}

export async function openWebKit(): Promise<EnginePage> {
  const found = findWebKit();
  if (found === null) throw new Error('No WebKit was found on this machine.');
  return 'own' in found ? openWithPlaywright() : openOverWebDriver(found);
}
