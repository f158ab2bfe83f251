/** A hundred patients as a world: they appear one by one, each with a clearance drawn from the
 * log-normal law, all under the same dose. Its time only orders them. */
import { exp, square } from './portableMath.ts';
import type { ClockedWorld } from './clockedWorld.ts';
import { parameters } from '../science/parameters.ts';
import { steadyLevelPgPerMl } from '../science/units.ts';
import { drawPatient } from './pharmacokineticsPatients.ts';
import { createRandom } from './random.ts';
import type { Readings } from './readings.ts';
import { ReplayHash } from './replayHash.ts';

export interface PeopleWorldConditions {
  readonly patients: number;
  readonly doseUgPerDay: number;
  /** A clearance above this counts as fast, L/h. */
  readonly fastLPerH: number;
  readonly durationS: number;
  readonly pace: number;
}

export interface PeopleWorld extends ClockedWorld<PeopleReadings> {
  readonly kind: 'people';
  readonly fastLPerH: number;
  /** How many have appeared; they are the first of the arrays below. */
  readonly shown: number;
  /** Of every patient of the run, those still to come included; L/h and pg/mL. */
  readonly clearancesLPerH: Float64Array;
  readonly levelsPgPerMl: Float64Array;
}

/** Of the patients who have appeared; means are 0 while there is none. */
export interface PeopleReadings extends Readings {
  readonly patients: number;
  readonly meanClearanceLPerH: number;
  /** Mean of their steady levels; and the level that their mean clearance would give. */
  readonly meanLevelPgPerMl: number;
  readonly levelOfMeanClearancePgPerMl: number;
  readonly fastClearers: number;
  /** The one who appeared last. */
  readonly latestClearanceLPerH: number;
  readonly latestLevelPgPerMl: number;
  /** What the law says of all patients there could be. */
  readonly lawMeanClearanceLPerH: number;
  readonly lawMeanLevelPgPerMl: number;
  /** How many by steady level: `patientsAtLevel0` below 100 pg/mL, …, the last 1,500 or more. */
  readonly [patientsAtLevel: `patientsAtLevel${number}`]: number;
  /** How many by clearance: `patientsAtClearance0` below 0.5 L/h, …, the last 5.5 or more. */
  readonly [patientsAtClearance: `patientsAtClearance${number}`]: number;
}

/** Width and number of the classes; the last has all that is beyond. */
export const levelClasses = { widthPgPerMl: 100, count: 16 } as const;
export const clearanceClasses = { widthLPerH: 0.5, count: 12 } as const;

const levelNames = Array.from(
  { length: levelClasses.count },
  (_, n) => `patientsAtLevel${n}` as const,
);
const clearanceNames = Array.from(
  { length: clearanceClasses.count },
  (_, n) => `patientsAtClearance${n}` as const,
);

/** All have appeared by four fifths of the run: what they come to is then looked at. */
const APPEARING_SHARE = 4 / 5;

/** A hundred at the full dose, in half a minute on screen. */
export const peopleWorldDefaults: PeopleWorldConditions = {
  patients: 100,
  doseUgPerDay: parameters.doseStep2UgPerDay.value,
  fastLPerH: parameters.ultraRapidClearanceLPerH.value,
  durationS: 30,
  pace: 1,
};

/**
 * Patients of one seed; how many there are does not change who they are. Throws a RangeError of one
 * sentence for a number of patients, a dose or an advance that makes no sense.
 */
export function createPeopleWorld(conditions: PeopleWorldConditions, seed: number): PeopleWorld {
  const { patients, doseUgPerDay, fastLPerH, durationS, pace } = conditions;
  if (!(Number.isInteger(patients) && patients > 0)) {
    throw new RangeError(`There must be 1 patient or more, not ${patients}.`);
  }
  if (!(doseUgPerDay >= 0 && Number.isFinite(doseUgPerDay))) {
    throw new RangeError(`A dose must be 0 µg/day or more, not ${doseUgPerDay}.`);
  }
  const random = createRandom(seed, 'patients');
  const clearancesLPerH = Float64Array.from(
    { length: patients },
    () => drawPatient(random).clearanceLPerH,
  );
  const levelsPgPerMl = clearancesLPerH.map((each) => steadyLevelPgPerMl(doseUgPerDay, each));
  const law = lawMeans(doseUgPerDay);
  let timeS = 0;

  const shown = (): number =>
    Math.min(patients, Math.floor((timeS / (APPEARING_SHARE * durationS)) * patients));

  return {
    kind: 'people',
    get timeS() {
      return timeS;
    },
    durationS,
    pace,
    fastLPerH,
    get shown() {
      return shown();
    },
    clearancesLPerH,
    levelsPgPerMl,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A world cannot advance by ${seconds} seconds.`);
      timeS = Math.min(durationS, timeS + seconds);
    },
    readings() {
      const count = shown();
      const clearances = clearancesLPerH.subarray(0, count);
      const levels = levelsPgPerMl.subarray(0, count);
      const meanClearanceLPerH = mean(clearances);
      return {
        timeS,
        patients: count,
        meanClearanceLPerH,
        meanLevelPgPerMl: mean(levels),
        levelOfMeanClearancePgPerMl:
          count > 0 ? steadyLevelPgPerMl(doseUgPerDay, meanClearanceLPerH) : 0,
        fastClearers: clearances.filter((each) => each > fastLPerH).length,
        latestClearanceLPerH: clearances.at(-1) ?? 0,
        latestLevelPgPerMl: levels.at(-1) ?? 0,
        ...law,
        ...classed(levelNames, levels, levelClasses.widthPgPerMl),
        ...classed(clearanceNames, clearances, clearanceClasses.widthLPerH),
      };
    },
    hash: () => new ReplayHash().add(timeS).add(shown()).addAll(clearancesLPerH).toString(),
  };
}

/** Means of the log-normal law itself: of the clearance, and of a dose over it. */
function lawMeans(doseUgPerDay: number) {
  const median = parameters.clearanceMedianLPerH.value;
  const swell = exp(square(parameters.clearanceLogSd.value) / 2);
  return {
    lawMeanClearanceLPerH: median * swell,
    lawMeanLevelPgPerMl: steadyLevelPgPerMl(doseUgPerDay, median) * swell,
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function classed<Name extends string>(
  names: readonly Name[],
  values: Float64Array,
  width: number,
): Record<Name, number> {
  const counts = new Int32Array(names.length);
  for (const value of values) counts[Math.min(names.length - 1, Math.floor(value / width))]! += 1;
  // Built from the names themselves, which Object.fromEntries cannot tell the compiler.
  return Object.fromEntries(names.map((name, n) => [name, counts[n]!])) as Record<Name, number>;
}
