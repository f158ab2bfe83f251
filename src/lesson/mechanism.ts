/** How far the mechanism has come, from drug that is free to a T cell on its next target. Moved
 * only by facts that the observer reports from the running model. */
import type { Chart } from './chart.ts';
import type { Fact } from './facts.ts';

export type MechanismStage =
  | 'freeDrug'
  | 'cd19Held'
  | 'bridged'
  | 'synapse'
  | 'degranulation'
  | 'apoptosis'
  | 'released'
  | 'next';

/** `observed`: something was reported; `restarted`: the run begins again from an empty start. */
export type MechanismEvent = 'observed' | 'restarted';

const restarted = 'freeDrug' as const;

export const mechanismChart: Chart<MechanismStage, MechanismEvent, Fact> = {
  start: 'freeDrug',
  places: {
    freeDrug: { observed: { to: 'cd19Held', when: 'cd19Held' } },
    cd19Held: { observed: { to: 'bridged', when: 'bridgeFormed' }, restarted },
    bridged: { observed: { to: 'synapse', when: 'synapseOrganised' }, restarted },
    synapse: { observed: { to: 'degranulation', when: 'granulesReleased' }, restarted },
    degranulation: { observed: { to: 'apoptosis', when: 'targetCommitted' }, restarted },
    apoptosis: { observed: { to: 'released', when: 'tCellReleased' }, restarted },
    released: { observed: { to: 'next', when: 'nextTouched' }, restarted },
    next: { observed: { to: 'bridged', when: 'heldAgain' }, restarted },
  },
};
