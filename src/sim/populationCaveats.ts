/** What must be said wherever output of the population model is shown, as data: the words are the
 * lesson's, the numbers behind each are named here. */

import type { ParameterId } from '../science/parameters.ts';

export interface PopulationCaveat {
  readonly id: string;
  /** The numbers the caveat is about. */
  readonly parameters: readonly ParameterId[];
}

export const populationCaveats = [
  /** Model output of one patient, not data and no forecast for a person. */
  { id: 'modelOutput', parameters: [] },
  /** The infusion-start effect was estimated for mosunetuzumab; without it T cells hardly dip. */
  { id: 'startEffectFromAnotherDrug', parameters: ['qspFdrugUnitless', 'qspInjHalfLifeDay'] },
  /** IL-6 production has a published value for lymphoma only. */
  { id: 'il6FromLymphoma', parameters: ['qspKIL6PgPerCellPerDay'] },
  /** One patient with 70 B cells per µL; no leukaemia grows; all CD19⁺ cells count as B cells. */
  { id: 'oneLeukaemiaPatient', parameters: ['qspBRefBloodPerMl', 'qspTRefBloodPerMl'] },
  /** Observed IL-6 spreads over four decades, the model's hardly at all. */
  {
    id: 'spreadTooNarrow',
    parameters: ['il6MedianFirst15hStart60PgPerMl', 'il6MedianFirst15hStart5PgPerMl'],
  },
  /** Blood B cells fall faster here than one report's average of two days. */
  { id: 'bCellsClearFast', parameters: ['bCellClearMeanDay'] },
  /** The authors say that the parameters cannot all be identified. */
  { id: 'notIdentifiable', parameters: [] },
  /** A public port (yuezheli/hosseini-2020) has a script for this drug with a killing term that
   * needs no drug and with other baselines; these equations have neither. */
  { id: 'portedScriptDiffers', parameters: [] },
  /** Its own clearance: about 668 pg/mL at 28 µg/day, not 432 and not 621. */
  { id: 'ownClearance', parameters: ['qspClMlPerM2PerDay', 'bodySurfaceAreaM2'] },
] as const satisfies readonly PopulationCaveat[];

export type PopulationCaveatId = (typeof populationCaveats)[number]['id'];
