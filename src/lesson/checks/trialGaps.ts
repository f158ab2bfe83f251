/** Fills the gaps in words that stand for what a trial found: `{tower/response/blinatumomab}`. */
import {
  notReported,
  percentOf,
  type Median,
  type Share,
  type Trial,
} from '../../science/trial.ts';
import { trials } from '../../science/trials.ts';

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

/**
 * The same words with what trials found filled in, always with its denominator where one is known.
 * A gap is trial, measure and, where there are several, group. Throws where nothing fills one.
 */
export function fillTrials(text: string): string {
  return text.replaceAll(
    /\{(\w+)\/(\w+)(?:\/([^}]+))?\}/g,
    (gap: string, id: string, measure: string, group: string | undefined) => {
      const trial = trials.find((one) => one.id === id);
      const said = trial && sayFinding(trial, measure, group);
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
