/** The five experiments by name. They are fetched when the lab is first opened. */
import { affinity } from './affinity.ts';
import { dose } from './dose.ts';
import { escape } from './escape.ts';
import type { Experiment, ExperimentId } from './experiment.ts';
import { infusion } from './infusion.ts';
import { ratio } from './ratio.ts';

export const experiments: Readonly<Record<ExperimentId, Experiment>> = {
  dose,
  affinity,
  ratio,
  escape,
  infusion,
};

/** The experiment of that name, or null. */
export function experimentNamed(name: string): Experiment | null {
  return Object.hasOwn(experiments, name) ? experiments[name as ExperimentId] : null;
}
