/** What the run read so far, for plots: every report of this run, thinned where there are too many. */
import type { Readings } from '../sim/readings.ts';

/** When so many reports are kept, every second one is dropped and the pace halved. */
const MOST = 1200;

export class History {
  /** Grows with every change: what follows the history compares it. */
  version = 0;
  private kept: Readings[] = [];
  private every = 1;
  private reports = 0;

  restart(): void {
    this.kept = [];
    this.every = 1;
    this.reports = 0;
    this.version += 1;
  }

  /** Forgets what was read after a moment: the same run goes on from there. */
  goBack(timeS: number): void {
    this.kept = this.kept.filter((report) => report.timeS <= timeS);
    this.version += 1;
  }

  add(readings: Readings): void {
    const last = this.kept.at(-1);
    if (last?.timeS === readings.timeS) return;
    this.reports += 1;
    if (this.reports % this.every !== 0 && this.kept.length > 0) return;
    this.kept.push(readings);
    if (this.kept.length >= MOST) {
      this.kept = this.kept.filter((_, index) => index % 2 === 0);
      this.every *= 2;
    }
    this.version += 1;
  }

  /** Reports kept, oldest first. */
  get reportsKept(): readonly Readings[] {
    return this.kept;
  }
}
