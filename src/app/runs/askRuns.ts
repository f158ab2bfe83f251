/** Asks a worker for runs: one worker for a request, ended when the request has ended. */
import type { CarryOutRuns, RunEnd } from '../../store/runs.ts';
import type { RunMessage } from './serveRuns.ts';

/** As much of a worker as is needed. */
export interface RunsWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(kind: 'message', heard: (event: { readonly data: unknown }) => void): void;
  addEventListener(kind: 'error' | 'messageerror', heard: (event: Event) => void): void;
}

/** Runs on workers that `spawn` makes; it may throw. */
export function runsOn(spawn: () => RunsWorker, nowMs: () => number): CarryOutRuns {
  return (request, signal, onProgress) =>
    new Promise<RunEnd>((resolve) => {
      if (signal.aborted) {
        resolve({ kind: 'cancelled' });
        return;
      }
      let worker: RunsWorker;
      try {
        worker = spawn();
      } catch {
        resolve({ kind: 'failed' });
        return;
      }
      const end = (how: RunEnd): void => {
        worker.terminate();
        signal.removeEventListener('abort', cancel);
        resolve(how);
      };
      const cancel = (): void => end({ kind: 'cancelled' });
      const fail = (event: Event): void => {
        // It is said on the page; the console has nothing to add for a reader.
        event.preventDefault();
        end({ kind: 'failed' });
      };
      signal.addEventListener('abort', cancel);
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
      let beganMs = nowMs();
      worker.addEventListener('message', ({ data }) => {
        const message = data as RunMessage;
        if (message.kind !== 'progress') {
          end(message);
          return;
        }
        const { done, of } = message;
        // Loading is no run, and is over with the first message.
        if (done === 0) beganMs = nowMs();
        const leftS = done === 0 ? Infinity : ((nowMs() - beganMs) / 1000) * (of / done - 1);
        onProgress({ done, of, leftS });
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
      worker.postMessage(request);
    });
}

/** Runs on workers of this page. */
export const askRuns: CarryOutRuns = runsOn(
  () => new Worker(new URL('./runs.worker.ts', import.meta.url), { type: 'module' }),
  () => performance.now(),
);
