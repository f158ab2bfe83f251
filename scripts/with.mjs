/** Runs an installed command after making sure that it is installed: `node scripts/with.mjs vite`. */
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const [command, ...args] = process.argv.slice(2);
process.exit(run(command, args));
