/** What the contact place can show: one exhibit for each kind of world, all made of beads. */
import type { Vector3 } from 'three';
import type { LabelLayer } from '../../../store/labelLayer.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import type { ShotId } from '../../../lesson/step.ts';
import type { Body, Shot } from '../place.ts';

export interface Exhibit<W> {
  readonly groups: readonly BeadGroup[];
  readonly subject: Shot;
  readonly shots: Readonly<Partial<Record<ShotId, Shot>>>;
  /** Writes every frame of the groups, the first of which is frame 0. */
  write(frames: Frames, world: W, idleS: number, still: boolean): void;
  anchors(see: (id: string, at: Vector3) => boolean): void;
  /** What can be pointed at besides the points that are named. */
  bodies?(): readonly Body[];
  confess(layer: LabelLayer): void;
}

/** The first frame of each group, when groups follow one another from `from`. */
export function firstFrames(groups: readonly BeadGroup[], from: number): number[] {
  let next = from;
  return groups.map(({ molecules }) => {
    const first = next;
    next += molecules;
    return first;
  });
}

export function countFrames(groups: readonly BeadGroup[]): number {
  return groups.reduce((sum, { molecules }) => sum + molecules, 0);
}
