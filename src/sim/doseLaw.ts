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

/** Receptors and grips that a bell is of. */
export interface BellCells {
  readonly cd19Copies: number;
  readonly kdCd19Molar: number;
  readonly kdCd3Molar: number;
}

const usualCells: BellCells = {
  cd19Copies: parameters.cd19PerBlast.value,
  kdCd19Molar: parameters.kdCd19M.value,
  kdCd3Molar: parameters.kdCd3M.value,
};

/** Levels from the lowest, pg/mL, over so many powers of ten. */
export interface BellSpan {
  readonly lowestPgPerMl: number;
  readonly decades: number;
}

const usualSpan: BellSpan = { lowestPgPerMl: 10, decades: 8 };

/** CD3 and CD19 of marrow as if dissolved. */
function marrowOf({ cd19Copies, kdCd19Molar, kdCd3Molar }: BellCells) {
  const { tcrPerTCell, tCellDensityPerMl, blastDensityPerMl } = parameters;
  return {
    cd3TotalM: copiesPerCellToMolar(tcrPerTCell.value, tCellDensityPerMl.value),
    cd19TotalM: copiesPerCellToMolar(cd19Copies, blastDensityPerMl.value),
    kdCd3M: kdCd3Molar,
    kdCd19M: kdCd19Molar,
  };
}

/** Bridges for every blast, of a concentration of bridges in M. */
function bridgesPerBlast(trimerM: number, { cd19Copies }: BellCells): number {
  return (
    (trimerM / copiesPerCellToMolar(cd19Copies, parameters.blastDensityPerMl.value)) * cd19Copies
  );
}

/** Bridges in solution for every blast at a free level of drug, pg/mL (model d). */
export function bridgesInSolution(drugPgPerMl: number, cells: BellCells = usualCells): number {
  const trimerM = trimerAtHeldDrug(marrowOf(cells), picogramPerMlToMolar(drugPgPerMl));
  return bridgesPerBlast(trimerM, cells);
}

/**
 * The bell of model d for the cells of marrow, both receptors as if dissolved, from 10 pg/mL of free
 * drug over eight decades unless a span is given; at least two points.
 */
export function hookCurve(points = 161, cells = usualCells, span: BellSpan = usualSpan): HookCurve {
  const levelsPgPerMl = Float64Array.from(
    { length: points },
    (_, n) => span.lowestPgPerMl * 10 ** ((span.decades * n) / (points - 1)),
  );
  const peak = trimerPeak(marrowOf(cells));
  return {
    levelsPgPerMl,
    bridgesPerBlast: levelsPgPerMl.map((level) => bridgesInSolution(level, cells)),
    peakPgPerMl: molarToPicogramPerMl(peak.freeDrugM),
    peakBridgesPerBlast: bridgesPerBlast(peak.trimerM, cells),
  };
}
