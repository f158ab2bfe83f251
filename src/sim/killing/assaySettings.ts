/** What can be set for a run of the killing assay. */

import type { Settings, SettingValues } from '../setting.ts';
import { assayDefaults } from './assay.ts';

const cells = { kind: 'number', unit: 'unitless', low: 0, high: 100_000, whole: true } as const;

export const assaySettings = {
  't-cells': { ...cells, fallback: assayDefaults.tCells, about: 'T cells in the assay' },
  targets: { ...cells, fallback: assayDefaults.targets, about: 'targets at the start' },
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
    unit: 'min',
    low: 0.01,
    high: 600_000,
    fallback: 10,
    about: 'time between rows',
  },
} as const satisfies Settings;

export type AssaySettingValues = SettingValues<typeof assaySettings>;
