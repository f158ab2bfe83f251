/** The patient in nineteen equations: CD8 T cells, CD19⁺ B cells, drug and IL-6 in blood, spleen,
 * lymph nodes and marrow. Hosseini 2020 (npj Syst Biol Appl 6:28, doi 10.1038/s41540-020-00145-7),
 * blinatumomab branch, leukaemia column of Supplementary Table 2. */

import { exp, log } from './portableMath.ts';
import { parameters } from '../science/parameters.ts';
import {
  ACTIVATED,
  B_CELLS,
  BLOOD,
  DRUG,
  IL6,
  MARROW,
  NODES,
  POST_ACTIVATED,
  PRECURSORS,
  RESTING,
  SPLEEN,
  bReferencePerMl,
  bloodEngagement,
  bloodMl,
  drugVolumeL,
  saturation,
  stateSize,
  tCellsIn,
  volumesMl,
} from './populationState.ts';
import type { Derivative } from './rungeKutta4.ts';

const tReferencePerMl = parameters.qspTRefBloodPerMl.value;
/** Cells per mL of tissue over cells per mL of blood, at rest. */
const tPartition = [
  1,
  parameters.qspKTSpleenUnitless.value,
  parameters.qspKTNodesUnitless.value,
  parameters.qspKTMarrowUnitless.value,
] as const;
const bPartition = [
  1,
  parameters.qspKBSpleenUnitless.value,
  parameters.qspKBNodesUnitless.value,
  parameters.qspKBMarrowUnitless.value,
] as const;
const drugPartition = [
  1,
  parameters.qspDrugPartSpleenUnitless.value,
  parameters.qspDrugPartNodesUnitless.value,
  parameters.qspDrugPartMarrowUnitless.value,
] as const;

const volumeRatios = volumesMl.map((ml) => bloodMl / ml);

const activationPerDay = parameters.qspKTactPerDay.value;
const deactivationShare = parameters.qspFTadeactUnitless.value;
const restingExitPerDay = parameters.qspKTrexitPerDay.value;
const activatedExitPerDay = parameters.qspKTaexitPerDay.value;
const activatedPartitionFold = parameters.qspFTapUnitless.value;
const activatedStartEffectShare = parameters.qspFa0Unitless.value;
const activatedDeathPerDay = parameters.qspKTaapopPerDay.value;
const crowdedDeathFold = parameters.qspFAICDUnitless.value;
const restingDeathFold = parameters.qspFTrapopUnitless.value;
const postDeathFold = parameters.qspFTa0apopUnitless.value;
const postToRestingPerDay = parameters.qspFTa0deactPerDay.value;
const proliferationPerDay =
  parameters.qspKTprolifUnitless.value * parameters.qspFTaprolifPerDay.value;
const tGenerationPerDay = parameters.qspKTgenPerDay.value;
const bProliferationPerDay = parameters.qspKBproPerDay.value;
const bDeathPerDay = parameters.qspKBapopPerDay.value;
const maturationPerDay = bDeathPerDay / parameters.qspMatRatioUnitless.value;
const precursorRatio = parameters.qspNegRatioUnitless.value;
const marrowExitPerDay = parameters.qspKBexitPerDay.value;
const marrowFeedback = parameters.qspMarrowFeedbackUnitless.value;
const killPerDay = parameters.qspKBkillPerDay.value;
const tissueKillShare = parameters.qspFBkillUnitless.value;
const il6PgPerCellPerDay = parameters.qspKIL6PgPerCellPerDay.value;
const minutesPerDay = 24 * 60;
const il6DecayPerDay = (Math.LN2 * minutesPerDay) / parameters.qspIl6HalfLifeMin.value;
const startEffectDecayPerDay = Math.LN2 / parameters.qspInjHalfLifeDay.value;

const activation = {
  largest: parameters.qspVmTUnitless.value,
  tissueFactor: parameters.qspFTactUnitless.value,
  exponent: parameters.qspSUnitless.value,
  halfRatio: parameters.qspKmBTUnitless.value,
  halfDrugNgPerMl: parameters.qspKdrugTNgPerMl.value,
};
const killing = {
  largest: parameters.qspVmBUnitless.value,
  tissueHalfFold: parameters.qspFKmUnitless.value,
  exponent: parameters.qspNkUnitless.value,
  halfRatio: parameters.qspKmTBUnitless.value,
  halfDrugNgPerMl: parameters.qspKdrugBNgPerMl.value,
};

/** What is set for one patient and course. */
export interface PopulationSettings {
  /** CD19⁺ cells at the start, and their capacity, as a multiple of the published baseline. */
  readonly burdenFold: number;
  /** How much more T cells leave the blood right after the first dose, a fold; 0 for none. */
  readonly startEffectFold: number;
  /** Clearance of the drug, L/day. */
  readonly clearanceLPerDay: number;
}

export interface PopulationModel {
  /** The patient before the drug: an exact steady state as long as there is no drug. */
  readonly baseline: Float64Array;
  /** The pump's rate in force, µg/day. */
  infusionUgPerDay: number;
  /** When the first dose was given, if it was: set as the day is reached. */
  firstDoseDay: number | undefined;
  /** Time in days. */
  readonly derivative: Derivative;
}

export function createPopulationModel(settings: PopulationSettings): PopulationModel {
  const { burdenFold, startEffectFold, clearanceLPerDay } = settings;
  /** B cells that a compartment settles at without drug. */
  const bCapacity = volumesMl.map((ml, q) => bPartition[q]! * bReferencePerMl * burdenFold * ml);
  const precursorCapacity = precursorRatio * bCapacity[MARROW]!;
  const circulatingCapacity = bCapacity[BLOOD]! + bCapacity[SPLEEN]! + bCapacity[NODES]!;

  const baseline = new Float64Array(stateSize);
  volumesMl.forEach((ml, q) => {
    baseline[RESTING + q] = tPartition[q]! * tReferencePerMl * ml;
    baseline[B_CELLS + q] = bCapacity[q]!;
  });
  baseline[PRECURSORS] = precursorCapacity;

  const model: PopulationModel = {
    baseline,
    infusionUgPerDay: 0,
    firstDoseDay: undefined,
    derivative,
  };

  function derivative(day: number, state: Float64Array, slope: Float64Array): void {
    const drugNgPerMl = state[DRUG]! / drugVolumeL;
    const startEffect =
      model.firstDoseDay === undefined
        ? 0
        : startEffectFold * exp(-startEffectDecayPerDay * (day - model.firstDoseDay));

    const resting = state[RESTING]!;
    const activated = state[ACTIVATED]!;
    const postActivated = state[POST_ACTIVATED]!;
    const bCells = state[B_CELLS]!;
    const precursors = state[PRECURSORS]!;

    const restingPull = restingExitPerDay * (1 + startEffect);
    const activatedPull =
      activatedExitPerDay * activatedPartitionFold * (1 + activatedStartEffectShare * startEffect);
    let restingLeaving = 0;
    let activatedLeaving = 0;
    let postLeaving = 0;
    let bArriving = 0;

    for (let q = SPLEEN; q <= MARROW; q += 1) {
      const r = state[RESTING + q]!;
      const a = state[ACTIVATED + q]!;
      const p = state[POST_ACTIVATED + q]!;
      const b = state[B_CELLS + q]!;
      const volumeRatio = volumeRatios[q]!;
      const partition = tPartition[q]!;
      const targets = q === MARROW ? b + precursors : b;
      const localNgPerMl = drugPartition[q]! * drugNgPerMl;
      const activationRate =
        activationPerDay * activation.tissueFactor * activationSignal(targets, r + p, localNgPerMl);
      const killRate =
        tissueKillShare * killPerDay * killSignal(a, targets, killing.tissueHalfFold, localNgPerMl);

      const restingIn = restingPull * partition * resting - restingExitPerDay * volumeRatio * r;
      const activatedIn =
        activatedPull * partition * activated - activatedExitPerDay * volumeRatio * a;
      const postIn = restingPull * partition * postActivated - restingExitPerDay * volumeRatio * p;
      restingLeaving += restingIn;
      activatedLeaving += activatedIn;
      postLeaving += postIn;

      const deactivated = activationPerDay * deactivationShare * a;
      slope[RESTING + q] = restingIn - activationRate * r + deactivated + postToRestingPerDay * p;
      slope[ACTIVATED + q] = activatedIn + activationRate * (r + p) - 2 * deactivated;
      slope[POST_ACTIVATED + q] =
        postIn +
        proliferationPerDay * a -
        (activationRate * p - deactivated) -
        (postDeathFold * activatedDeathPerDay + postToRestingPerDay) * p;

      const growth = bGrowthPerDay(b, bCapacity[q]!);
      const bloodShare = bPartition[q]! * bCells;
      if (q === MARROW) {
        const exit = marrowExitPerDay * Math.max(0, volumeRatio * b - bloodShare);
        bArriving += exit;
        slope[B_CELLS + q] =
          maturationPerDay * precursors - exit - bDeathPerDay * b - killRate * b + growth;
        slope[PRECURSORS] = precursorBirth(state) - killRate * precursors;
      } else {
        const entry = activatedExitPerDay * Math.max(0, bloodShare - volumeRatio * b);
        bArriving -= entry;
        slope[B_CELLS + q] = growth + entry - killRate * b;
      }
    }

    const activationRate =
      activationPerDay * activationSignal(bCells, resting + postActivated, drugNgPerMl);
    const killRate = killPerDay * killSignal(activated, bCells, 1, drugNgPerMl);
    const deactivated = activationPerDay * deactivationShare * activated;
    const reference = tReferencePerMl * bloodMl;
    const shortfall = Math.max(0, 1 - tCellsIn(state, BLOOD) / reference);
    slope[RESTING] =
      -restingLeaving +
      tGenerationPerDay * reference * shortfall * shortfall -
      (activationRate * resting - deactivated) -
      restingDeathFold * activatedDeathPerDay * Math.max(0, resting - reference) +
      postToRestingPerDay * postActivated;
    slope[ACTIVATED] =
      -activatedLeaving +
      activationRate * (resting + postActivated) -
      2 * deactivated -
      activatedDeathPerDay * (activated + (crowdedDeathFold * activated * activated) / reference);
    slope[POST_ACTIVATED] =
      -postLeaving +
      proliferationPerDay * activated -
      (activationRate * postActivated - deactivated) -
      (postDeathFold * activatedDeathPerDay + postToRestingPerDay) * postActivated;
    slope[B_CELLS] = bArriving + bGrowthPerDay(bCells, bCapacity[BLOOD]!) - killRate * bCells;

    slope[DRUG] = model.infusionUgPerDay - (clearanceLPerDay / drugVolumeL) * state[DRUG]!;
    slope[IL6] =
      il6PgPerCellPerDay * (activated / bloodMl) * bloodEngagement(state) -
      il6DecayPerDay * state[IL6]!;
  }

  function precursorBirth(state: Float64Array): number {
    const precursors = state[PRECURSORS]!;
    const circulating = state[B_CELLS]! + state[B_CELLS + SPLEEN]! + state[B_CELLS + NODES]!;
    const turnoverPerDay = bDeathPerDay + maturationPerDay;
    const demand = 1 + marrowFeedback * Math.max(0, 1 - circulating / circulatingCapacity);
    return (
      turnoverPerDay * (precursorCapacity * demand - precursors) +
      bGrowthPerDay(precursors, precursorCapacity)
    );
  }

  return model;
}

/** Rise of T-cell activation with targets per T cell and drug, 0 to `largest`. */
function activationSignal(targets: number, tCells: number, drugNgPerMl: number): number {
  const { largest, exponent, halfRatio, halfDrugNgPerMl } = activation;
  const ratio = targets / Math.max(tCells, 1);
  return largest * hill(ratio, halfRatio, exponent) * saturation(drugNgPerMl, halfDrugNgPerMl);
}

/** Rise of killing with activated T cells per target and drug, 0 to `largest`. */
function killSignal(
  activated: number,
  targets: number,
  halfFold: number,
  drugNgPerMl: number,
): number {
  const { largest, exponent, halfRatio, halfDrugNgPerMl } = killing;
  const ratio = activated / Math.max(targets, 1);
  return (
    largest * hill(ratio, halfRatio * halfFold, exponent) * saturation(drugNgPerMl, halfDrugNgPerMl)
  );
}

/** Cells formed per day in a compartment that is not full. */
function bGrowthPerDay(cells: number, capacity: number): number {
  return bProliferationPerDay * capacity * Math.max(0, 1 - cells / capacity);
}

function hill(x: number, half: number, exponent: number): number {
  // exp of log: the same to rounding as a power, and more than twice as fast.
  const power = exp(exponent * log(x / half));
  return power / (1 + power);
}
