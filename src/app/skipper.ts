/** The skipping clock: where the next awaited thing is slow to come, it runs the world to just before
 * it, and says what it passed over. It never waits for luck, picks a seed or bends a rate. */
import type { Fact } from '../lesson/facts.ts';
import type { Readings } from '../sim/readings.ts';
import type { World } from '../sim/world.ts';
import type { Stores } from './createSession.ts';
import { Scout } from './scout.ts';

/** Screen seconds that the clock waits for the next awaited thing before it skips. */
const PATIENCE_S = 8;
/** Screen seconds before it at which the clock then goes on. */
const LEAD_S = 3;
/** Parts of the lead to which the moment is found. */
const FINENESS = 12;
/** Frames that a skip is shown in, however long it is. */
const FRAMES_ON_THE_WAY = 45;

/** A skip under way. */
interface Way {
  readonly scout: Scout;
  readonly before: Readings;
  /** Where it ends and how far it goes in one frame, seconds of the model, once the scout knows. */
  found: { readonly untilS: number; readonly strideS: number } | null;
}

export class Skipper {
  private waitedS = 0;
  private way: Way | null = null;
  /** Awaited things that have come, or that this run never comes to. */
  private readonly settled = new Set<Fact>();

  constructor(
    private readonly skipping: Stores['skipping'],
    private readonly world: () => World,
    private readonly freshWorld: () => World,
    private readonly awaits: () => readonly Fact[],
  ) {}

  restart(): void {
    this.waitedS = 0;
    this.way = null;
    this.settled.clear();
    this.skipping.setState({ under: false, last: null });
  }

  get under(): boolean {
    return this.way !== null;
  }

  /** Takes note of what holds: the wait begins anew with everything that has come. */
  note(held: ReadonlySet<Fact>): void {
    for (const fact of this.awaits()) {
      if (!held.has(fact) || this.settled.has(fact)) continue;
      this.settled.add(fact);
      this.waitedS = 0;
    }
  }

  /** Screen time passes; at the end of patience the skip begins. */
  wait(screenS: number): void {
    if (this.next === null) return;
    this.waitedS += screenS;
    if (this.waitedS >= PATIENCE_S) this.begin();
  }

  begin(): void {
    const { next } = this;
    if (next === null || this.way !== null) return;
    const world = this.world();
    const scout = new Scout(this.freshWorld(), next, (LEAD_S * world.pace) / FINENESS);
    this.way = { scout, before: world.readings(), found: null };
    this.skipping.setState({ under: true });
  }

  /** One frame of the way there. `move` lets so many seconds of the model pass. */
  frame(move: (modelS: number) => void): void {
    const { way } = this;
    if (way === null) return;
    const world = this.world();
    way.found ??= this.measure(way, world);
    if (way.found === null) return;
    const { untilS, strideS } = way.found;
    const leftS = untilS - world.timeS;
    if (leftS > 0) move(Math.min(leftS, strideS));
    if (leftS <= strideS) this.end(way);
  }

  /** What is awaited next, or null. */
  private get next(): Fact | null {
    return this.awaits().find((fact) => !this.settled.has(fact)) ?? null;
  }

  private measure({ scout }: Way, world: World): Way['found'] {
    if (!scout.look()) return null;
    if (scout.foundS === null) {
      // This run never comes to it: the clock goes on as it is.
      if (this.next !== null) this.settled.add(this.next);
      return { untilS: world.timeS, strideS: 0 };
    }
    const untilS = scout.foundS - LEAD_S * world.pace;
    return { untilS, strideS: Math.max(0, untilS - world.timeS) / FRAMES_ON_THE_WAY };
  }

  private end({ before }: Way): void {
    const after = this.world().readings();
    this.way = null;
    this.waitedS = 0;
    this.skipping.setState(({ last }) => ({
      under: false,
      last: after.timeS > before.timeS ? { before, after } : last,
    }));
  }
}
