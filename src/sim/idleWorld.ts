/** A world in which time passes and nothing is modelled: for what is only looked at. */
import type { ClockedWorld } from './clockedWorld.ts';
import { ReplayHash } from './replayHash.ts';

/** `molecule`: the drug alone. `antibody`: beside an antibody. `blind`: receptors that meet peptides
 * which do not match. `pores`: perforin in the blast's membrane. `scale`: one
 * bridging drug beside an antibody. `tCellAlone`: a T cell and its CD3. `normalBCell`: a blast beside
 * a normal B cell, both with CD19. `bedside`, `trial`: calm grounds behind a patient's signs and behind
 * what trials found. `mrd`: one leukaemic cell among many normal ones. */
export type IdleScene =
  | 'molecule'
  | 'antibody'
  | 'blind'
  | 'pores'
  | 'scale'
  | 'tCellAlone'
  | 'normalBCell'
  | 'bedside'
  | 'trial'
  | 'mrd';

export interface IdleWorld extends ClockedWorld {
  readonly kind: 'idle';
  readonly scene: IdleScene;
}

export function createIdleWorld(scene: IdleScene, durationS: number): IdleWorld {
  let timeS = 0;
  return {
    kind: 'idle',
    scene,
    get timeS() {
      return timeS;
    },
    durationS,
    pace: 1,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
      timeS = Math.min(durationS, timeS + seconds);
    },
    readings: () => ({ timeS }),
    hash: () => new ReplayHash().add(timeS).toString(),
  };
}
