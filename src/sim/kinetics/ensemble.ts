/** Many independent runs of one network, reported at chosen times. */

import { createRandom } from '../random.ts';
import type { RunPlan } from '../runTable.ts';
import type { Network } from './network.ts';
import { createNextReactionMethod } from './nextReactionMethod.ts';

/**
 * A plan whose columns are the species and whose rows are the counts at each time.
 *
 * `times` are in the network's unit, at least 0 and in ascending order. Replicate r draws from
 * stream `network/r` of the seed, so the first runs stay the same however many follow.
 */
export function planEnsemble(
  network: Network,
  times: Float64Array,
  replicates: number,
  seed: number,
): RunPlan {
  return {
    timeColumn: 'time',
    times,
    columns: network.species,
    replicates,
    run(replicate, record) {
      const engine = createNextReactionMethod(network, createRandom(seed, `network/${replicate}`));
      times.forEach((time, row) => {
        engine.advanceTo(time);
        record(row, engine.counts);
      });
    },
  };
}
