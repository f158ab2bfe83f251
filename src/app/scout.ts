/** The scout: runs a second copy of the world ahead, to find when the next awaited thing happens, so
 * that the clock can skip to just before it. It decides nothing: the same plan and seed give the same
 * world, and the world that is shown then runs there itself. */
import type { Fact } from '../lesson/facts.ts';
import type { World } from '../sim/world.ts';
import { observe } from './observer.ts';

/** Strides in one frame: the work of a frame, whatever the machine. Two cells cost far less than a
 * crowd, and the touch that holds may lie hours ahead. */
const STRIDES_PER_FRAME = 24;
const STRIDES_OF_TWO_CELLS = 400;

export class Scout {
  /** When the fact was first seen to hold, seconds of the model; null while it was not. */
  foundS: number | null = null;

  /** `strideS`: how exactly the moment is found, seconds of the model. */
  constructor(
    private readonly world: World,
    private readonly fact: Fact,
    private readonly strideS: number,
  ) {}

  /** The run has ended without it. */
  get lost(): boolean {
    return this.foundS === null && this.world.timeS >= this.world.durationS;
  }

  /** Looks on for the length of one frame; true once it is known whether and when. */
  look(): boolean {
    const strides = this.world.kind === 'niche' ? STRIDES_PER_FRAME : STRIDES_OF_TWO_CELLS;
    for (let stride = 0; stride < strides; stride += 1) {
      if (this.foundS !== null || this.lost) return true;
      this.world.advance(this.strideS);
      if (observe(this.world).has(this.fact)) this.foundS = this.world.timeS;
    }
    return this.foundS !== null || this.lost;
  }
}
