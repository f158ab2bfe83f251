/** What this person has done, by step: kept on the device. */
import { isStepId, type StepId } from '../lesson/lesson.ts';
import type { RecordShape } from './deviceStorage.ts';

export interface StepProgress {
  readonly done: boolean;
  /** The option committed to last, if the question was answered. */
  readonly chosen: string | null;
}

export interface Progress {
  readonly steps: Readonly<Partial<Record<StepId, StepProgress>>>;
}

export const noProgress: Progress = { steps: {} };

export const progressRecord: RecordShape<Progress> = {
  key: 'engager.progress',
  version: 1,
  empty: noProgress,
  parse(value) {
    if (typeof value !== 'object' || value === null || !('steps' in value)) return undefined;
    if (typeof value.steps !== 'object' || value.steps === null) return undefined;
    const steps: Partial<Record<StepId, StepProgress>> = {};
    for (const [id, entry] of Object.entries(value.steps)) {
      if (!isStepId(id) || !isStepProgress(entry)) return undefined;
      steps[id] = entry;
    }
    return { steps };
  },
};

function isStepProgress(entry: unknown): entry is StepProgress {
  if (typeof entry !== 'object' || entry === null) return false;
  const { done, chosen } = entry as Record<string, unknown>;
  return typeof done === 'boolean' && (typeof chosen === 'string' || chosen === null);
}
