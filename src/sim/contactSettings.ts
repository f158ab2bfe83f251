/** What can be set for a run of the contact. */

import { fromParameter, type Settings, type SettingValues } from './setting.ts';

const copies = {
  kind: 'copies',
  unit: 'copies/cell',
  low: 0,
  high: 10_000_000,
  whole: true,
} as const;

export const contactSettings = {
  drug: {
    kind: 'drugLevel',
    unit: 'pg/mL',
    low: 0,
    high: 10_000_000_000,
    ...fromParameter('css28PublishedMeanPgPerMl'),
    about: 'free drug, held at this level; with published kinetics all drug in the suspension',
  },
  cd19: {
    ...copies,
    about: 'CD19 on the target; unless given cd19PerBlast, with published kinetics cd19RajiPerCell',
  },
  cd3: {
    ...copies,
    about:
      'CD3-bearing receptors on the T cell; unless given tcrPerTCell, with published kinetics cd3JurkatPerCell',
  },
  area: {
    kind: 'area',
    unit: 'um^2',
    low: 0.01,
    high: 300,
    ...fromParameter('transientContactAreaUm2'),
    about: 'area of the contact',
  },
  seconds: {
    kind: 'time',
    unit: 's',
    low: 0,
    high: 1_000_000,
    ...fromParameter('probeTimeMaxS'),
    about: 'length of the run',
  },
  every: {
    kind: 'time',
    unit: 's',
    low: 0.001,
    high: 1_000_000,
    fallback: 0.1,
    about: 'time between rows',
  },
  penalty: {
    kind: 'number',
    unit: 'unitless',
    low: 1,
    high: 1000,
    ...fromParameter('confinementPenalty'),
    about: 'factor by which confinement lowers the on-rate; not in the published kinetics',
  },
} as const satisfies Settings;

export type ContactSettingValues = SettingValues<typeof contactSettings>;
