/** What stands where an address leads: a run of a step, or an experiment of the lab, and what has
 * to be fetched for it; the lab itself comes when it is first opened. */
import { hasItemsOf, loadItemsOf } from '../lesson/checks/asking.ts';
import { controlOf } from '../lesson/controls.ts';
import { scenarios } from '../lesson/scenarios.ts';
import { stepOf } from '../lesson/lesson.ts';
import { runNamed, type Step } from '../lesson/step.ts';
import { hasWords, loadWords } from '../lesson/words/en/shelf.ts';
import type { WorldMakers, WorldPlan } from '../sim/worldMakers.ts';
import type * as labRun from './labRun.ts';
import { experimentAsked, type Standing, type Where } from './where.ts';

type LabRun = typeof labRun;
let lab: LabRun | null = null;

/** What the lab does with a run, once it has been fetched; null in front of that, and outside the lab. */
export function labAt({ mode }: Where): LabRun | null {
  return mode === 'lab' ? lab : null;
}

async function loadLab(where: Where): Promise<void> {
  if (experimentAsked(where) !== '') lab ??= await import('./labRun.ts');
}

function hasLab(where: Where): boolean {
  return experimentAsked(where) === '' || lab !== null;
}

/** All that `fetchStep` fetches must be here. */
export function standingAt(where: Where): Standing {
  const inLab = labAt(where)?.standingInLab(where);
  if (inLab) return inLab;
  const step: Step = stepOf(where.step);
  const { scenario, place, shot, awaits = [] } = runNamed(step, where.run);
  const plan: WorldPlan = scenarios[scenario];
  const changed =
    step.control === undefined || where.value === null
      ? plan
      : { ...plan, [controlOf(step.control).key]: where.value };
  return { plan: changed, place, shot, awaits, ofStep: true };
}

/** Fetches everything that a step or an experiment needs and is not here yet. Rejects where it cannot
 * be had. */
export async function fetchStep(where: Where, makers: WorldMakers): Promise<void> {
  const { module } = stepOf(where.step);
  await loadLab(where);
  await Promise.all([
    loadWords(module),
    makers.load(standingAt(where).plan.kind),
    loadItemsOf(where.step),
  ]);
}

/** Whether all that `fetchStep` fetches is here already. */
export function isHere(where: Where, makers: WorldMakers): boolean {
  const { module } = stepOf(where.step);
  if (!hasLab(where)) return false;
  return hasWords(module) && makers.has(standingAt(where).plan.kind) && hasItemsOf(where.step);
}
