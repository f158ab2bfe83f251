/** Where in the product a run is asked for, and what then stands there. */
import type { Fact } from '../lesson/facts.ts';
import type { PlaceId, ShotId } from '../lesson/step.ts';
import type { WorldPlan } from '../sim/worldMakers.ts';
import type { Address } from '../store/address.ts';

/** Without a mode it is a step's. */
export type Where = Pick<Address, 'step' | 'run' | 'value'> &
  Partial<Pick<Address, 'mode' | 'exhibit' | 'controls'>>;

export interface Standing {
  readonly plan: WorldPlan;
  readonly place: PlaceId;
  readonly shot: ShotId;
  readonly awaits: readonly Fact[];
  /** Whether it is a run of the step, which then asks its question and can be done. */
  readonly ofStep: boolean;
}

/** The experiment that is asked for, as the address names it; empty outside the lab and on its page. */
export function experimentAsked({ mode, exhibit = '' }: Where): string {
  return mode === 'lab' ? exhibit : '';
}
