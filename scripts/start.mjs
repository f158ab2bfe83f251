/** `npm start`: installs what is missing, builds, serves the production build, prints the address. */
import { ensureInstalled, giveUp, root, run } from './install.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  giveUp(`PORT is “${process.env.PORT}”; it must be a whole number from 1 to 65535.`);
}
ensureInstalled();
if (run('vite', ['build', '--logLevel', 'warn']) !== 0) giveUp('The build failed; see above.');
const { serve } = await import('./serve.mjs');
try {
  const address = await serve(root, port);
  console.log(`\n  Engager is at ${address}\n  Press Ctrl+C to stop it.\n`);
} catch (error) {
  if (error.code !== 'EADDRINUSE' && !/in use/.test(error.message)) throw error;
  giveUp(`Port ${port} is taken: stop what uses it, or choose another with PORT=4200 npm start.`);
}
