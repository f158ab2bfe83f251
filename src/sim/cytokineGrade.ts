/** Grades of cytokine release syndrome from bedside signs alone: the ASTCT consensus (Lee 2019,
 * doi 10.1016/j.bbmt.2018.12.758). No cytokine level is among them, and none may be added. */

/** Blood pressure. Vasopressin does not count: one vasopressor with or without it is `oneVasopressor`. */
export type BloodPressure =
  | 'normal'
  | 'lowWithoutVasopressor'
  | 'oneVasopressor'
  | 'severalVasopressors';

/** What oxygenation needs; low flow is up to 6 L/min, high flow includes any mask. */
export type OxygenNeed = 'none' | 'lowFlow' | 'highFlow' | 'positivePressure';

export interface BedsideSigns {
  readonly temperatureC: number;
  readonly bloodPressure: BloodPressure;
  readonly oxygen: OxygenNeed;
}

/** 0 where the definition is not met. */
export type CrsGrade = 0 | 1 | 2 | 3 | 4;

/** Fever is part of the definition, °C. */
export const feverFromC = 38;

const gradeByBloodPressure: Readonly<Record<BloodPressure, CrsGrade>> = {
  normal: 1,
  lowWithoutVasopressor: 2,
  oneVasopressor: 3,
  severalVasopressors: 4,
};

const gradeByOxygen: Readonly<Record<OxygenNeed, CrsGrade>> = {
  none: 1,
  lowFlow: 2,
  highFlow: 3,
  positivePressure: 4,
};

/** The grade the signs add up to: the worse of blood pressure and oxygen, given fever. */
export function gradeCrs({ temperatureC, bloodPressure, oxygen }: BedsideSigns): CrsGrade {
  if (!(temperatureC >= feverFromC)) return 0;
  const byPressure = gradeByBloodPressure[bloodPressure];
  const byOxygen = gradeByOxygen[oxygen];
  return byPressure > byOxygen ? byPressure : byOxygen;
}
