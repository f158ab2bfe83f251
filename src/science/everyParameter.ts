/** Every number the product uses, by id, joined from the files of its subjects. */

import { bindingParameters } from './parameters/binding.ts';
import { bloodCountParameters } from './parameters/bloodCounts.ts';
import { cellParameters } from './parameters/cells.ts';
import { contactParameters } from './parameters/contact.ts';
import { cytokineParameters } from './parameters/cytokines.ts';
import { dosingParameters } from './parameters/dosing.ts';
import { granuleParameters } from './parameters/granules.ts';
import { killingParameters } from './parameters/killing.ts';
import { moleculeParameters } from './parameters/molecule.ts';
import { nicheParameters } from './parameters/niche.ts';
import { pharmacokineticParameters } from './parameters/pharmacokinetics.ts';
import { populationBCellParameters } from './parameters/populationBCells.ts';
import { populationCompartmentParameters } from './parameters/populationCompartments.ts';
import { populationTCellParameters } from './parameters/populationTCells.ts';
import { potencyParameters } from './parameters/potency.ts';
import { resistanceParameters } from './parameters/resistance.ts';

export const everyParameter = {
  ...moleculeParameters,
  ...bindingParameters,
  ...potencyParameters,
  ...cellParameters,
  ...contactParameters,
  ...killingParameters,
  ...granuleParameters,
  ...nicheParameters,
  ...cytokineParameters,
  ...pharmacokineticParameters,
  ...dosingParameters,
  ...populationCompartmentParameters,
  ...populationBCellParameters,
  ...populationTCellParameters,
  ...bloodCountParameters,
  ...resistanceParameters,
};
