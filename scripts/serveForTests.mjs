/** Serves the build on the port given, for the browser tests. */
import { root } from './install.mjs';
import { serve } from './serve.mjs';

await serve(root, Number(process.argv[2]));
