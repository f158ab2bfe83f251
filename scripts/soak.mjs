/** `npm run soak`: the unit tests that take long. */
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run('vitest', ['run', '.soak.test.ts'], { env: { ...process.env, SOAK: '1' } }));
