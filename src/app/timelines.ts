/** Reads the timeline of the T cell that is followed off the world, anew only where it has changed. */
import type { World } from '../sim/world.ts';
import type { TimelineLine } from '../store/timeline.ts';

export class Timelines {
  private world: World | null = null;
  private followed = -1;
  private entries = -1;
  private stretches: TimelineLine['stretches'] = [];
  private kills: readonly number[] = [];

  /** Null for worlds without T cells to follow. */
  read(world: World): TimelineLine | null {
    if (world.kind !== 'niche' || world.followed >= world.tCells.count) return null;
    const { followed, logs, tCells, timeS } = world;
    if (
      world !== this.world ||
      followed !== this.followed ||
      logs.tCells.length !== this.entries ||
      tCells.count !== this.kills.length
    ) {
      this.world = world;
      this.followed = followed;
      this.entries = logs.tCells.length;
      this.stretches = world.timeline(followed);
    }
    const { kills } = this;
    // A kill is counted as the blast is bound to die: no T cell changes then.
    const same = kills.length === tCells.count && kills.every((k, n) => k === tCells.kills[n]);
    if (!same) this.kills = [...tCells.kills.subarray(0, tCells.count)];
    const { stretches } = this;
    const state = tCells.states[followed]!;
    return { followed, kills: this.kills, state, stretches, untilS: timeS };
  }
}
