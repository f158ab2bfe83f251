/** What can be set for a run of the niche. */

import { parameters } from '../../science/parameters.ts';
import { fromParameter, type Settings, type SettingValues } from '../setting.ts';
import { nicheDefaults } from './conditions.ts';

const cells = { kind: 'number', unit: 'unitless', low: 0, high: 100_000, whole: true } as const;
const { low: thinnest, high: densest } = parameters.blastDensityPerMl;

export const nicheSettings = {
  't-cells': { ...cells, fallback: nicheDefaults.tCells, about: 'T cells at the start' },
  blasts: { ...cells, fallback: nicheDefaults.blasts, about: 'blasts at the start' },
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
    unit: 'h',
    low: 0.001,
    high: 10_000,
    fallback: 1,
    about: 'time between rows',
  },
  drug: {
    kind: 'drugLevel',
    unit: 'pg/mL',
    low: 0,
    high: 10_000_000_000,
    ...fromParameter('css28PublishedMeanPgPerMl'),
    about: 'free drug, held at this level; 0 is none',
  },
  density: {
    kind: 'cellDensity',
    unit: 'cells/mL',
    low: thinnest ?? 0,
    high: densest ?? Infinity,
    ...fromParameter('blastDensityPerMl'),
    about: 'blasts per volume; the box is a cube of that volume, its edge never below 30 um',
  },
  cd19: {
    kind: 'copies',
    unit: 'copies/cell',
    low: 0,
    high: 10_000_000,
    whole: true,
    ...fromParameter('cd19PerBlast'),
    about: 'CD19 on a blast, the median of its law',
  },
  'cd19-negative': {
    kind: 'share',
    unit: 'unitless',
    low: 0,
    high: 1,
    ...fromParameter('cd19NegativeFraction'),
    about: 'share of blasts without CD19',
  },
  treg: {
    kind: 'share',
    unit: '%',
    low: 0,
    high: 100,
    fallback: nicheDefaults.tregPercent,
    about: 'regulatory T cells among T cells',
  },
} as const satisfies Settings;

export type NicheSettingValues = SettingValues<typeof nicheSettings>;
