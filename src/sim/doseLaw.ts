/** What a free level of drug comes to, in closed form: at one blast and in its contact, and in solution
 * over eight decades of dose, where ever more drug makes ever fewer bridges. */
import { parameters } from '../science/parameters.ts';
import {
  copiesPerCellToMolar,
  molarToPicogramPerMl,
  picogramPerMlToMolar,
} from '../science/units.ts';
import { occupancy } from './bindingLaws.ts';
import { synapseTriggersProbability, synapseTrimersMean } from './contact.ts';
import { contactAt } from './niche/conditions.ts';
import { trimerAtHeldDrug, trimerPeak } from './trimer.ts';

/** What a level comes to, all means or chances. */
export interface DoseEffect {
  /** Drug on the CD19 of a blast at equilibrium, molecules. */
  readonly drugPerBlast: number;
  /** Bridges in a mature contact at balance. */
  readonly bridgesInContact: number;
  /** Chance that a contact has the bridges that trigger its T cell, 0 to 1. */
  readonly triggerProbability: number;
}

/** The effect of a free level, pg/mL, on a blast with so many CD19 (models b and c2). */
export function doseEffect(
  drugPgPerMl: number,
  cd19Copies: number = parameters.cd19PerBlast.value,
): DoseEffect {
  const contact = contactAt(drugPgPerMl);
  return {
    drugPerBlast: cd19Copies * occupancy(contact.drugMolar, contact.kdCd19Molar),
    bridgesInContact: synapseTrimersMean(contact, cd19Copies),
    triggerProbability: synapseTriggersProbability(contact, cd19Copies),
  };
}

/** Bridges in solution against the free level of drug, at equal steps of its logarithm. */
export interface HookCurve {
  /** Free drug, pg/mL. */
  readonly levelsPgPerMl: Float64Array;
  /** Bridges at each level for every blast, mean. */
  readonly bridgesPerBlast: Float64Array;
  /** The top of the bell. */
  readonly peakPgPerMl: number;
  readonly peakBridgesPerBlast: number;
}

const cd19PerBlast = parameters.cd19PerBlast.value;
/** CD3 and CD19 of marrow as if dissolved. */
const marrow = {
  cd3TotalM: copiesPerCellToMolar(parameters.tcrPerTCell.value, parameters.tCellDensityPerMl.value),
  cd19TotalM: copiesPerCellToMolar(cd19PerBlast, parameters.blastDensityPerMl.value),
  kdCd3M: parameters.kdCd3M.value,
  kdCd19M: parameters.kdCd19M.value,
};
const lowestPgPerMl = 10;
const decades = 8;

/** Bridges for every blast, of a concentration of bridges in M. */
function bridgesPerBlast(trimerM: number): number {
  return (trimerM / marrow.cd19TotalM) * cd19PerBlast;
}

/**
 * The bell of model d for the cells of marrow, both receptors as if dissolved, from 10 pg/mL of free
 * drug over eight decades; at least two points.
 */
export function hookCurve(points = 161): HookCurve {
  const levelsPgPerMl = Float64Array.from(
    { length: points },
    (_, n) => lowestPgPerMl * 10 ** ((decades * n) / (points - 1)),
  );
  const peak = trimerPeak(marrow);
  return {
    levelsPgPerMl,
    bridgesPerBlast: levelsPgPerMl.map((level) =>
      bridgesPerBlast(trimerAtHeldDrug(marrow, picogramPerMlToMolar(level))),
    ),
    peakPgPerMl: molarToPicogramPerMl(peak.freeDrugM),
    peakBridgesPerBlast: bridgesPerBlast(peak.trimerM),
  };
}
