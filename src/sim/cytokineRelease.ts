/** Which T cells give off cytokines, and what comes of it, drawn from their transitions: an
 * illustration (model g). No level of a cytokine may be read from it. */
import { createCytokineModel, fullyEngagedAmounts } from './cytokine.ts';
import {
  cytokineFactHolds,
  nextCytokineStage,
  type CytokineIllustration,
  type CytokineStage,
} from './cytokineStages.ts';
import { tCellStates, type TCellState } from './killing/tCellChart.ts';
import type { TransitionLog } from './killing/transitionLog.ts';

/** From the calcium rise until the T cell lets go: a contact that fails lasts, and gives on. */
const releasingStates: ReadonlySet<TCellState> = new Set<TCellState>([
  'polarising',
  'awaitingDeath',
  'lettingGo',
  'prolonged',
]);

/** Whether a T cell in this state gives off cytokines: active calcium signal or prolonged synapse. */
export function givesOffCytokines(state: TCellState): boolean {
  return releasingStates.has(state);
}

const releasesByCode = tCellStates.map(givesOffCytokines);
const hourS = 3600;
/** Engaged T cells are counted so often, seconds: far below the two hours that bystanders take. */
const COUNT_EVERY_S = 30;

/** The T cells of a run: how many there are, and when each came. */
interface TCellCrowd {
  readonly count: number;
  readonly bornS: Float64Array;
}

/**
 * Follows the cytokines of a run by its log. It depends on the log alone and not on how often it is
 * asked. Each amount is a share, 0 to 1, of what would come of it if every T cell were engaged for good.
 */
export class CytokineRelease {
  private readonly model = createCytokineModel();
  private stage: CytokineStage = 'quiet';
  private steps = 0;
  private entries = 0;
  private born = 0;
  private engaged = 0;
  private readonly releasing: boolean[] = [];

  constructor(
    private readonly log: TransitionLog,
    private readonly tCells: () => TCellCrowd,
  ) {}

  /** The cytokines at a time up to which the log is complete, seconds; times must not go back. */
  at(timeS: number): CytokineIllustration {
    while ((this.steps + 1) * COUNT_EVERY_S <= timeS) {
      this.countUntil(this.steps * COUNT_EVERY_S);
      this.model.advance(COUNT_EVERY_S / hourS, this.engaged / Math.max(1, this.born));
      this.stage = nextCytokineStage(this.stage, (fact) => cytokineFactHolds(this.model, fact));
      this.steps += 1;
    }
    const { tCellCytokine, bystanderDrive, il6 } = this.model;
    return {
      illustrative: true,
      stage: this.stage,
      tCellCytokine: tCellCytokine / fullyEngagedAmounts.tCellCytokine,
      bystanderDrive: bystanderDrive / fullyEngagedAmounts.bystanderDrive,
      il6: il6 / fullyEngagedAmounts.il6,
    };
  }

  private countUntil(timeS: number): void {
    const { log } = this;
    while (this.entries < log.length && log.timesS[this.entries]! <= timeS) {
      const tCell = log.cells[this.entries]!;
      const now = releasesByCode[log.states[this.entries]!]!;
      this.engaged += Number(now) - Number(this.releasing[tCell] ?? false);
      this.releasing[tCell] = now;
      this.entries += 1;
    }
    const { count, bornS } = this.tCells();
    while (this.born < count && bornS[this.born]! <= timeS) this.born += 1;
  }
}
