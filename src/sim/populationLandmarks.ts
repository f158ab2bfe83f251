/** Peaks, troughs and crossings of a course, at the resolution of its rows. */

import type { Course } from './populationCourse.ts';

export interface Landmark {
  readonly day: number;
  readonly value: number;
}

/** The highest row of a column between two days, both included; the earliest of equals. */
export function highest(
  course: Course,
  column: keyof Course,
  fromDay = 0,
  toDay = Infinity,
): Landmark {
  let found: Landmark = { day: fromDay, value: -Infinity };
  course.days.forEach((day, row) => {
    const value = course[column][row]!;
    if (day >= fromDay && day <= toDay && value > found.value) found = { day, value };
  });
  return found;
}

/** The lowest row of a column; the earliest of equals. */
export function lowest(course: Course, column: keyof Course): Landmark {
  let found: Landmark = { day: 0, value: Infinity };
  course.days.forEach((day, row) => {
    const value = course[column][row]!;
    if (value < found.value) found = { day, value };
  });
  return found;
}

/** The first row's day at which a column is below a level; undefined where it never is. */
export function firstDayBelow(
  course: Course,
  column: keyof Course,
  level: number,
): number | undefined {
  const row = course[column].findIndex((value) => value < level);
  return row === -1 ? undefined : course.days[row];
}
