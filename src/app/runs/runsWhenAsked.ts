/** What asks for runs, fetched with the first request. */
import type { CarryOutRuns } from '../../store/runs.ts';

export const runsWhenAsked: CarryOutRuns = async (request, signal, onProgress) => {
  try {
    const { askRuns } = await import('./askRuns.ts');
    return await askRuns(request, signal, onProgress);
  } catch {
    return { kind: 'failed' };
  }
};
