/** `binding`: the drug on one blast and one T cell, exactly, from an empty start. */

import { bindingRun } from '../bindingRun.ts';
import { bindingSettings } from '../bindingSettings.ts';
import { defineCommand } from './command.ts';
import { settingOptions } from './option.ts';

export const binding = defineCommand({
  name: 'binding',
  about: 'Drug bound on one blast (CD19) and one T cell (CD3), molecule by molecule; time in s.',
  options: settingOptions(bindingSettings),
  uses: ['moleculeMassDa'],
  start: (values) => ({
    kind: 'runs',
    plan: bindingRun(values, values.seed, values.replicates),
  }),
});
