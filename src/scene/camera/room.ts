/** The room that overlays leave of the picture: where they grow or shrink, it follows in an eased move. */
import type { Insets } from '../../store/session.ts';

/** Screen seconds from one room to the next. */
export const ROOM_MOVE_S = 0.7;

const sides = ['top', 'right', 'bottom', 'left'] as const;

export class Room {
  /** What is covered now, CSS pixels. */
  now: Insets;
  private from: Insets;
  private share = 1;

  constructor(private to: Insets) {
    this.now = to;
    this.from = to;
  }

  get moving(): boolean {
    return this.share < 1;
  }

  /** Sets out for other insets from where they are; with `cut` they stand at once. */
  aim(to: Insets, cut: boolean): void {
    if (!cut && sides.every((side) => to[side] === this.to[side])) return;
    this.to = to;
    this.from = this.now;
    this.share = cut ? 1 : 0;
    if (cut) this.now = to;
  }

  /** Moves on by `seconds`. */
  advance(seconds: number): void {
    if (!this.moving) return;
    this.share = Math.min(1, this.share + seconds / ROOM_MOVE_S);
    const t = this.share * this.share * (3 - 2 * this.share);
    const between = (side: (typeof sides)[number]): number =>
      this.from[side] + (this.to[side] - this.from[side]) * t;
    this.now = {
      top: between('top'),
      right: between('right'),
      bottom: between('bottom'),
      left: between('left'),
    };
  }
}
