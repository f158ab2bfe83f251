/** What can be set for the bridge at equilibrium in solution: totals and affinities. */

import { parameters } from '../science/parameters.ts';
import { copiesPerCellToMolar, picogramPerMlToMolar } from '../science/units.ts';
import { fromParameter, type Settings, type SettingValues } from './setting.ts';
import type { TrimerTotals } from './trimer.ts';

const total = { low: 0, high: 1 } as const;
const receptorTotal = { kind: 'amountConcentration', unit: 'M', ...total } as const;
const affinity = { kind: 'amountConcentration', unit: 'M', low: 1e-15, high: 1 } as const;

export const trimerSettings = {
  cd3: {
    ...receptorTotal,
    fallback: copiesPerCellToMolar(
      parameters.tcrPerTCell.value,
      parameters.tCellDensityPerMl.value,
    ),
    provenance: { grade: 'derived', source: 'tcrPerTCell at tCellDensityPerMl' },
    about: 'CD3 in all, as if dissolved',
  },
  cd19: {
    ...receptorTotal,
    fallback: copiesPerCellToMolar(
      parameters.cd19PerBlast.value,
      parameters.blastDensityPerMl.value,
    ),
    provenance: { grade: 'derived', source: 'cd19PerBlast at blastDensityPerMl' },
    about: 'CD19 in all, as if dissolved',
  },
  drug: {
    kind: 'drugLevel',
    unit: 'M',
    ...total,
    fallback: picogramPerMlToMolar(parameters.css28PublishedMeanPgPerMl.value),
    provenance: { grade: 'derived', source: 'css28PublishedMeanPgPerMl / moleculeMassDa' },
    about: 'drug in all',
  },
  'kd-cd3': {
    ...affinity,
    ...fromParameter('kdCd3M'),
    about: 'dissociation constant of the CD3 arm',
  },
  'kd-cd19': {
    ...affinity,
    ...fromParameter('kdCd19M'),
    about: 'dissociation constant of the CD19 arm',
  },
} as const satisfies Settings;

/** The totals that settings describe. */
export function trimerTotals(values: SettingValues<typeof trimerSettings>): TrimerTotals {
  return {
    cd3TotalM: values.cd3,
    cd19TotalM: values.cd19,
    drugTotalM: values.drug,
    kdCd3M: values['kd-cd3'],
    kdCd19M: values['kd-cd19'],
  };
}
