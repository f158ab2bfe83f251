/** `contact`: bridges between a T cell and its target, from the first touch. */

import { contactRun } from '../contactRun.ts';
import { contactSettings } from '../contactSettings.ts';
import { defineCommand } from './command.ts';
import { choiceOption, settingOptions } from './option.ts';

export const contact = defineCommand({
  name: 'contact',
  about:
    'Bridges inside the contact of a T cell and a target from the first touch, molecule by molecule; time in s. heldByCd19 is drug on CD19 alone.',
  options: {
    kinetics: choiceOption(
      'the rates: of this model, or published (Liu 2023: 1e6 cells of each kind per mL, its affinities and cell sizes, no resupply)',
      ['simple', 'published'],
      'simple',
    ),
    exchange: choiceOption(
      'drug-bound CD19 comes and goes through the edge of the contact; simple kinetics only',
      ['on', 'off'],
      'on',
    ),
    ...settingOptions(contactSettings),
  },
  uses: [
    'moleculeMassDa',
    'adhesionPerBond',
    'cd19PerBlast',
    'tcrPerTCell',
    'cd3DensityPerUm2',
    'contactGapNm',
    'blastDiameterUm',
    'membraneFoldingFactor',
    'cd19MembraneDiffusionUm2PerS',
    'konPerMPerS',
    'kdCd19M',
    'kdCd3M',
    'cd19RajiPerCell',
    'cd3JurkatPerCell',
    'rajiRadiusUm',
    'jurkatRadiusUm',
    'kdCd19FlowM',
    'kdCd3FlowM',
    'liuKon2dUm2PerS',
    'liuKoff2dCd3PerS',
    'liuKoff2dCd19PerS',
  ],
  start({ kinetics, exchange, seed, replicates, ...values }) {
    const choices = { kinetics, exchange: exchange === 'on' };
    return { kind: 'runs', plan: contactRun(values, choices, seed, replicates) };
  },
});
