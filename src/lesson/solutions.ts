/** Where a control stands once what its step asks for has been found: a lecture shows it there. */
import { parameters } from '../science/parameters.ts';
import type { StepId } from './lesson.ts';

export const solutions: Readonly<Partial<Record<StepId, number>>> = {
  'grips.hold': parameters.kdCd19M.value,
  'failure.treg': parameters.tregHalfEffectPct.value,
  'bridge.bonds': 10 * parameters.css28PublishedMeanPgPerMl.value,
  'hit.dose': 80,
};
