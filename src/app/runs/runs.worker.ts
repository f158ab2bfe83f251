/** The worker: the model without the page. It serves one request and is then let go. */
import { serveRuns } from './serveRuns.ts';
import type { RunRequest } from '../../store/runs.ts';

addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  serveRuns(
    data,
    (message) => postMessage(message),
    () => performance.now(),
  );
});
