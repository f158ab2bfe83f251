/** `trimer`: the bridge CD3·drug·CD19 at equilibrium in solution. */

import { trimerEquilibrium } from '../trimer.ts';
import { trimerSettings, trimerTotals } from '../trimerSettings.ts';
import { defineCommand } from './command.ts';
import { settingOptions } from './option.ts';

export const trimer = defineCommand({
  name: 'trimer',
  about: 'Drug, CD3 and CD19 at equilibrium in one well-mixed volume, in M, always as JSON.',
  options: settingOptions(trimerSettings),
  uses: ['moleculeMassDa'],
  start: (values) => ({ kind: 'answer', answer: { ...trimerEquilibrium(trimerTotals(values)) } }),
});
