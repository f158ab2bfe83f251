/** Serves the production build from this machine, for `npm start`, the tests and the pictures. */
import { preview } from 'vite';
import { headers } from './build/policy.mjs';

/**
 * Serves `root`'s dist/ with the headers it asks for, and returns its address. Throws where the port is
 * taken.
 * @param {string} root
 * @param {number} port 0 takes any that is free
 * @returns {Promise<string>}
 */
export async function serve(root, port) {
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { port, strictPort: true, host: 'localhost', open: false, headers },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('The server stands at no address.');
  return address;
}
