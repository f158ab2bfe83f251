/** A course of the population model as a table over days. */

import type { DosingPlan } from './pharmacokinetics.ts';
import { runCourse } from './populationCourse.ts';
import type { CourseSettings } from './populationSettings.ts';
import type { RunPlan } from './runTable.ts';

const columns = ['drugPgPerMl', 'tCellsPerUl', 'bCellsPerUl', 'il6PgPerMl'] as const;

/** The course of a plan; time in days. No chance is in it, so replicates are all the same. */
export function courseRun(plan: DosingPlan, settings: CourseSettings, replicates: number): RunPlan {
  const course = runCourse(plan, settings);
  const values = new Float64Array(columns.length);
  return {
    timeColumn: 'time',
    times: course.days,
    columns,
    replicates,
    run(_replicate, record) {
      course.days.forEach((_day, row) => {
        columns.forEach((column, index) => {
          values[index] = course[column][row]!;
        });
        record(row, values);
      });
    },
  };
}
