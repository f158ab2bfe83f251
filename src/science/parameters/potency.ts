/** Drug levels at which lysis was seen in vitro. */

import type { Parameter } from '../parameter.ts';
import { cite } from '../sources.ts';

export const potencyParameters = {
  activeConcLowPgPerMl: {
    label: 'In-vitro active range, lower end',
    value: 10,
    unit: 'pg/mL',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Blinatumomab',
    note: 'The review cites Dreier 2002; the range stands in the abstract of Loffler 2000 (Blood 95:2098, doi 10.1182/blood.V95.6.2098): a 4 h assay, effector to target down to 2:1.',
  },
  activeConcHighPgPerMl: {
    label: 'In-vitro active range, upper end',
    value: 100,
    unit: 'pg/mL',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Blinatumomab',
    note: 'As for the lower end. Measured in vitro: steady levels in patients are 6 to 60 times higher.',
  },
  ed50LowPgPerMl: {
    label: 'In-vitro half-maximal lysis, lower end, 86 donors',
    value: 10,
    unit: 'pg/mL',
    grade: 'published',
    ...cite('dreier2002'),
  },
  ed50HighPgPerMl: {
    label: 'In-vitro half-maximal lysis, upper end',
    value: 50,
    unit: 'pg/mL',
    grade: 'published',
    ...cite('dreier2002'),
  },
  ec90PgPerMl: {
    label: 'EC90 on leukaemia lines',
    value: 470,
    unit: 'pg/mL',
    grade: 'published',
    ...cite('asco2013'),
    note: 'Given as the reason for the dose of 15 ug/m^2/day.',
  },
} as const satisfies Record<string, Parameter>;
