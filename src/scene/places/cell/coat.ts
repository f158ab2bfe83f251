/** The receptors of one kind that are drawn on one cell: a few of its many, evenly spread, standing on
 * the membrane as it ripples and gives way. */
import type { Vector3 } from 'three';
import type { Frames } from '../../beads/frames.ts';
import { pickEvenSites } from './sites.ts';
import { createStanding, writePose, type Surface } from './surface.ts';

/** How far receptors on the far side of a cell recede into the haze. */
export const FAR_RECEPTOR_FADE = 0.8;

const standing = createStanding();

export class Coat {
  readonly sites: Int32Array;

  constructor(
    readonly surface: Surface,
    drawn: number,
    private readonly firstFrame: number,
    private readonly nmToUm: number,
  ) {
    this.sites = pickEvenSites(Math.min(drawn, surface.copies), surface.copies);
  }

  /** One in how many is drawn. */
  get oneIn(): number {
    return this.surface.copies / this.sites.length;
  }

  /** Writes all; `presence` 0 to 1. Those in a flattened face are left out: there is the contact. */
  write(frames: Frames, eye: Vector3, presence: number): void {
    for (let index = 0; index < this.sites.length; index += 1) {
      const frame = this.firstFrame + index;
      this.surface.stand(this.sites[index] as number, standing, eye);
      writePose(frames, frame, standing, this.nmToUm);
      frames.show(frame, presence * (1 - standing.faced), standing.away * FAR_RECEPTOR_FADE);
    }
  }
}
