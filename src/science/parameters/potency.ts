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
  },
  activeConcHighPgPerMl: {
    label: 'In-vitro active range, upper end',
    value: 100,
    unit: 'pg/mL',
    grade: 'seed',
    ...cite('franquiz2020'),
    where: 'Blinatumomab',
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
  },
} as const satisfies Record<string, Parameter>;
