/** Fills the gaps in words that stand for what was found: by a trial, `{tower/response/blinatumomab}`; by
 * the review, `{review/remission}`, `{approval/full}`, `{evidence/date}`; or worked out here,
 * `{worked/steadyOfPanel}`. */
import { parameters } from '../../science/parameters.ts';
import { approvals, reviewFindings, type ReviewFinding } from '../../science/reviewFindings.ts';
import {
  notReported,
  percentOf,
  type Median,
  type Share,
  type Trial,
} from '../../science/trial.ts';
import { evidenceDate, trials } from '../../science/trials.ts';
import { steadyLevelPgPerMl } from '../../science/units.ts';
import { sayLevel } from '../words/format.ts';

const NO_BREAK = '\u00a0';

/** 119 of 271 (44 %), or the per cent alone where no counts are known. */
function sayGroup(group: Share | Median): string {
  if ('months' in group) {
    return group.months === 'not reached' ? group.months : `${group.months}${NO_BREAK}months`;
  }
  const percent = percentOf(group);
  const share = percent === undefined ? '' : `${Number(percent.toPrecision(2))}${NO_BREAK}%`;
  if (group.n === undefined || group.of === undefined) return share;
  return `${group.n} of ${group.of} (${share})`;
}

function sayFinding(trial: Trial, measure: string, name: string | undefined): string | undefined {
  if (measure === 'patients') return String(trial.patients);
  if (
    measure !== 'response' &&
    measure !== 'mrdNegative' &&
    measure !== 'overallSurvival' &&
    measure !== 'neurologicEvents'
  ) {
    return undefined;
  }
  const outcome = trial[measure];
  if (outcome === notReported) return undefined;
  const groups: readonly (Share | Median)[] = outcome.groups;
  const group = groups.find((one) => one.group === name);
  return group && sayGroup(group);
}

const dose = parameters.doseStep2UgPerDay.value;
const HOURS_PER_DAY = 24;
const ML_PER_L = 1000;

/** The level at the full dose by the mean clearance, and by that of the population model. */
const worked: Readonly<Record<string, number>> = {
  steadyOfMeanClearance: steadyLevelPgPerMl(dose, parameters.clearanceMeanLPerH.value),
  steadyOfPanel: steadyLevelPgPerMl(
    dose,
    (parameters.qspClMlPerM2PerDay.value * parameters.bodySurfaceAreaM2.value) /
      ML_PER_L /
      HOURS_PER_DAY,
  ),
};

function sayReview({ fromPercent, toPercent }: ReviewFinding): string {
  const to = `${toPercent}${NO_BREAK}%`;
  return fromPercent === undefined ? `under ${to}` : `${fromPercent} to ${to}`;
}

/** What stands in a gap that is no trial's. */
function sayOther(kind: string, id: string): string | undefined {
  switch (kind) {
    case 'review': {
      const finding = Object.entries(reviewFindings).find(([name]) => name === id)?.[1];
      return finding && sayReview(finding);
    }
    case 'approval':
      return Object.entries(approvals)
        .find(([name]) => name === id)?.[1]
        .year.toString();
    case 'evidence':
      return id === 'date' ? evidenceDate : undefined;
    case 'worked': {
      const level = worked[id];
      return level === undefined ? undefined : sayLevel(level);
    }
    default:
      return undefined;
  }
}

/**
 * The same words with what trials found filled in, always with its denominator where one is known.
 * A gap is trial, measure and, where there are several, group. Throws where nothing fills one.
 */
export function fillTrials(text: string): string {
  return text.replaceAll(
    /\{(\w+)\/(\w+)(?:\/([^}]+))?\}/g,
    (gap: string, id: string, measure: string, group: string | undefined) => {
      const trial = trials.find((one) => one.id === id);
      const said = trial ? sayFinding(trial, measure, group) : sayOther(id, measure);
      if (said === undefined) throw new Error(`No trial fills the gap ${gap} in “${text}”.`);
      return said;
    },
  );
}

/** The same for everything said of an item, however deep it stands. */
export function withTrials<T>(words: T): T {
  return JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' ? fillTrials(value) : value,
  ) as T;
}
