/** What can be set for a run of binding in solution. */

import { picogramPerMlToMolar } from '../science/units.ts';
import type { BindingConditions } from './binding.ts';
import { fromParameter, type Settings, type SettingValues } from './setting.ts';

const copies = {
  kind: 'copies',
  unit: 'copies/cell',
  low: 0,
  high: 10_000_000,
  whole: true,
} as const;
const affinity = { kind: 'amountConcentration', unit: 'M', low: 1e-15, high: 1 } as const;

export const bindingSettings = {
  drug: {
    kind: 'drugLevel',
    unit: 'pg/mL',
    low: 0,
    high: 1e10,
    ...fromParameter('css28PublishedMeanPgPerMl'),
    about: 'free drug, held at this level; with a box the total in it',
  },
  box: {
    kind: 'length',
    unit: 'um',
    low: 1,
    high: 1000,
    about:
      'edge of a closed cube that holds one blast, one T cell and the drug, rounded to whole molecules',
  },
  hours: {
    kind: 'time',
    unit: 'h',
    low: 0,
    high: 10_000,
    fallback: 24,
    about: 'length of the run',
  },
  every: {
    kind: 'time',
    unit: 's',
    low: 1e-3,
    high: 3.6e7,
    fallback: 600,
    about: 'time between rows',
  },
  cd19: { ...copies, ...fromParameter('cd19PerBlast'), about: 'CD19 on the blast' },
  cd3: { ...copies, ...fromParameter('tcrPerTCell'), about: 'CD3-bearing receptors on the T cell' },
  'kd-cd19': {
    ...affinity,
    ...fromParameter('kdCd19M'),
    about: 'dissociation constant of the CD19 arm',
  },
  'kd-cd3': {
    ...affinity,
    ...fromParameter('kdCd3M'),
    about: 'dissociation constant of the CD3 arm',
  },
  kon: {
    kind: 'onRate',
    unit: '1/(M s)',
    low: 1,
    high: 1e10,
    ...fromParameter('konPerMPerS'),
    about: 'association rate constant of both arms',
  },
} as const satisfies Settings;

export type BindingSettingValues = SettingValues<typeof bindingSettings>;

/** The conditions that settings describe. */
export function bindingConditions(values: BindingSettingValues): BindingConditions {
  const held = {
    drugMolar: picogramPerMlToMolar(values.drug),
    cd19Copies: values.cd19,
    cd3Copies: values.cd3,
    kdCd19Molar: values['kd-cd19'],
    kdCd3Molar: values['kd-cd3'],
    konPerMolarPerS: values.kon,
  };
  return values.box === undefined ? held : { ...held, boxEdgeUm: values.box };
}
