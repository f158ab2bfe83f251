/** Cytokines in arbitrary units, from engaged T cells to bystanders to IL-6: an illustration of
 * their order in time (model g). No level, no comparison of heights and no grade may be read from
 * it; IL-6 in pg/mL comes from the population model alone. */

import { parameters } from '../science/parameters.ts';
import { createRungeKutta4, type Derivative } from './rungeKutta4.ts';

/** The six that the review names, and who is known to give them off. */
export const cytokineSources = {
  il2: ['engagedTCells'],
  tnfAlpha: ['engagedTCells', 'bystanders'],
  ifnGamma: ['engagedTCells'],
  il6: ['bystanders'],
  // Measured in patients too; their source is not claimed.
  il10: [],
  il4: [],
} as const satisfies Record<string, readonly ('engagedTCells' | 'bystanders')[]>;

export type CytokineId = keyof typeof cytokineSources;

/** Amounts in arbitrary units. */
export interface CytokineAmounts {
  /** Any one of IL-2, TNF-α, IFN-γ, IL-4 and IL-10: the model cannot tell them apart. */
  readonly tCellCytokine: number;
  /** What monocytes, macrophages and endothelium are driven to; it lags the T-cell cytokines. */
  readonly bystanderDrive: number;
  readonly il6: number;
}

export interface CytokineModel extends CytokineAmounts {
  readonly timeH: number;
  /** Highest amount so far of each: what a curve is scaled by. */
  readonly peak: CytokineAmounts;
  /**
   * Lets hours pass with a constant share of T cells (0 to 1) engaged: active calcium signal or
   * prolonged synapse. Throws a RangeError of one sentence for a time or a share out of range.
   */
  advance(hours: number, engagedShare: number): void;
}

const T_CELL = 0;
const BYSTANDER = 1;
const IL6 = 2;
/** A thirtieth of the fastest time constant of any setting in range. */
const longestStepH = 0.015;
const minutesPerHour = 60;
const tCellDecayPerH = (Math.LN2 * minutesPerHour) / parameters.cytokineHalfLifeMin.value;
const il6DecayPerH = (Math.LN2 * minutesPerHour) / parameters.il6HalfLifeMin.value;

export function createCytokineModel(): CytokineModel {
  const bystanderDelayH = parameters.bystanderDelayH.value;
  const amounts = new Float64Array(3);
  const highest = new Float64Array(3);
  let timeH = 0;
  let engaged = 0;

  const derivative: Derivative = (_time, state, slope) => {
    const tCell = state[T_CELL]!;
    const bystander = state[BYSTANDER]!;
    slope[T_CELL] = engaged - tCellDecayPerH * tCell;
    // TNF-α and IFN-γ together.
    slope[BYSTANDER] = (2 * tCell - bystander) / bystanderDelayH;
    slope[IL6] = bystander - il6DecayPerH * state[IL6]!;
  };
  const solver = createRungeKutta4(amounts.length, derivative);

  return {
    get timeH() {
      return timeH;
    },
    get tCellCytokine() {
      return amounts[T_CELL]!;
    },
    get bystanderDrive() {
      return amounts[BYSTANDER]!;
    },
    get il6() {
      return amounts[IL6]!;
    },
    peak: {
      get tCellCytokine() {
        return highest[T_CELL]!;
      },
      get bystanderDrive() {
        return highest[BYSTANDER]!;
      },
      get il6() {
        return highest[IL6]!;
      },
    },
    advance(hours, engagedShare) {
      if (!(hours >= 0 && Number.isFinite(hours))) {
        throw new RangeError(`Cytokines cannot be followed for ${hours} h.`);
      }
      if (!(engagedShare >= 0 && engagedShare <= 1)) {
        throw new RangeError(`The engaged share must be 0 to 1, not ${engagedShare}.`);
      }
      engaged = engagedShare;
      solver.advance(amounts, timeH, timeH + hours, longestStepH);
      timeH += hours;
      for (let i = 0; i < amounts.length; i += 1) {
        highest[i] = Math.max(highest[i]!, amounts[i]!);
      }
    },
  };
}

/** Where the three settle if every T cell stays engaged. */
export const fullyEngagedAmounts: CytokineAmounts = {
  tCellCytokine: 1 / tCellDecayPerH,
  bystanderDrive: 2 / tCellDecayPerH,
  il6: 2 / tCellDecayPerH / il6DecayPerH,
};

/** The three curves over a course, each scaled to its own peak (0 to 1; flat 0 if never above). */
export interface CytokineCurves {
  readonly tCellCytokine: Float64Array;
  readonly bystanderDrive: Float64Array;
  readonly il6: Float64Array;
}

/**
 * The illustration over a whole course: `hours` ascending from the start, `engagedShare` (0 to 1)
 * the share from each of them to the next.
 */
export function cytokineCurves(hours: Float64Array, engagedShare: Float64Array): CytokineCurves {
  const model = createCytokineModel();
  const curves = {
    tCellCytokine: new Float64Array(hours.length),
    bystanderDrive: new Float64Array(hours.length),
    il6: new Float64Array(hours.length),
  };
  const names = ['tCellCytokine', 'bystanderDrive', 'il6'] as const;
  hours.forEach((hour, row) => {
    model.advance(hour - model.timeH, row === 0 ? 0 : engagedShare[row - 1]!);
    for (const name of names) curves[name][row] = model[name];
  });
  for (const name of names) {
    const top = curves[name].reduce((most, value) => Math.max(most, value), 0);
    if (top > 0) curves[name].forEach((value, row, curve) => (curve[row] = value / top));
  }
  return curves;
}
