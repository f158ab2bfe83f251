/** Progress as a short text that a learning system keeps and gives back: SCORM 1.2 keeps 4,096 characters.
 * Written in plain characters that every system takes. What was answered, and when a step was done, stays
 * out; where the rest is still too long, what counts least goes first (`lighter`). */
import { isStepId, type StepId } from '../lesson/lesson.ts';
import { modules, type ModuleId } from '../lesson/step.ts';
import { trackIds } from '../lesson/tracks.ts';
import { bestOf, type Attempt, type Score } from '../lesson/training/score.ts';
import {
  noProgress,
  type GivenAnswer,
  type Progress,
  type StepProgress,
} from '../store/progress.ts';

/** What is kept: progress, and up to which time answers were handed over one by one. */
export interface Resume {
  readonly progress: Progress;
  /** Milliseconds since 1970. */
  readonly handedOverMs: number;
}

const FORMAT = '1';
/** None of these is left in a text by `encodeURIComponent`. */
const BETWEEN_PARTS = '|';
const BETWEEN_ENTRIES = ';';
const BETWEEN_FIELDS = ':';
const BETWEEN_SCORES = ',';
const DONE = ':';
const OPEN = '=';
const RIGHT = '+';
const WRONG = '/';
const RADIX = 36;

function short(value: number): string {
  return value.toString(RADIX);
}

function stepText([id, { done, chosen }]: readonly [string, StepProgress]): string[] {
  const option = chosen === null ? '' : encodeURIComponent(chosen);
  if (!done && option === '') return [];
  return [`${id}${done ? DONE : OPEN}${option}`];
}

function answersText(answers: readonly GivenAnswer[]): string {
  return answers.map(({ atMs, right }) => short(atMs) + (right ? RIGHT : WRONG)).join('');
}

function attemptText({ seed, track, atMs, version, byModule }: Attempt): string {
  const scores = modules.map((module) => {
    const score = byModule[module];
    return score ? `${short(score.right)}.${short(score.of)}` : '';
  });
  return [
    short(seed),
    track,
    short(atMs),
    encodeURIComponent(version),
    scores.join(BETWEEN_SCORES),
  ].join(BETWEEN_FIELDS);
}

function textOf({ progress, handedOverMs }: Resume): string {
  const { steps, items, attempts, spentS, last, lastAtMs, epochMs } = progress;
  return [
    FORMAT,
    short(handedOverMs),
    last ?? '',
    short(lastAtMs),
    short(epochMs),
    modules.map((module) => short(spentS[module] ?? 0)).join(BETWEEN_FIELDS),
    Object.entries(steps).flatMap(stepText).join(BETWEEN_ENTRIES),
    Object.entries(items)
      .map(([id, answers]) => `${encodeURIComponent(id)}${BETWEEN_FIELDS}${answersText(answers)}`)
      .join(BETWEEN_ENTRIES),
    attempts.map(attemptText).join(BETWEEN_ENTRIES),
  ].join(BETWEEN_PARTS);
}

const FINAL = /^final\.(\d+)\./;

/** Without the answers of final assessments that were taken to their end, but for the last so many. */
function withoutFinals(progress: Progress, keep: number): Progress {
  const ended = progress.attempts.map(({ seed }) => String(seed));
  const kept = new Set(keep > 0 ? ended.slice(-keep) : []);
  return withItems(progress, (id) => {
    const seed = FINAL.exec(id)?.[1];
    return seed === undefined || kept.has(seed) || !ended.includes(seed);
  });
}

function withItems(progress: Progress, isKept: (id: string) => boolean): Progress {
  return {
    ...progress,
    items: Object.fromEntries(Object.entries(progress.items).filter(([id]) => isKept(id))),
  };
}

/** With the last so many answers of each item. */
function withLast(progress: Progress, answers: number): Progress {
  const items = Object.entries(progress.items);
  return {
    ...progress,
    items: Object.fromEntries(items.map(([id, given]) => [id, given.slice(-answers)])),
  };
}

/** With the best attempt of each track, and the latest of all. */
function withBestAttempts(progress: Progress): Progress {
  const best = new Set(
    trackIds.map((track) => bestOf(progress.attempts.filter((one) => one.track === track))),
  );
  const latest = progress.attempts.at(-1);
  return {
    ...progress,
    attempts: progress.attempts.filter((one) => one === latest || best.has(one)),
  };
}

function withoutChosen(progress: Progress): Progress {
  const steps = Object.entries(progress.steps).map(([id, step]) => [id, { ...step, chosen: null }]);
  return { ...progress, steps: Object.fromEntries(steps) as Progress['steps'] };
}

/** With the younger half of the items, by their latest answers. */
function withYoungerHalf(progress: Progress): Progress {
  const byAge = Object.entries(progress.items).toSorted(
    ([, a], [, b]) => (a.at(-1)?.atMs ?? 0) - (b.at(-1)?.atMs ?? 0),
  );
  const kept = new Set(byAge.slice(Math.ceil(byAge.length / 2)).map(([id]) => id));
  return withItems(progress, (id) => kept.has(id));
}

/** Answers that the times of coming back rest on: one for each of them, and the one before. */
const ANSWERS_THAT_COUNT = 4;

/** What goes, in this order, each on top of those before: answers of earlier finals; of all finals that
 * ended; all but the last four answers of an item; attempts that are neither best nor last; options
 * chosen; all but the last answer; then the items that were answered longest ago, half of them at a time;
 * at last the attempts. What was done, where one was and the time spent stay. */
const lighter: readonly ((progress: Progress) => Progress)[] = [
  (progress) => progress,
  (progress) => withoutFinals(progress, 1),
  (progress) => withoutFinals(progress, 0),
  (progress) => withLast(progress, ANSWERS_THAT_COUNT),
  withBestAttempts,
  withoutChosen,
  (progress) => withLast(progress, 1),
];

/** The text for what is kept, at most `longest` characters; `longest` is at least 4,096. */
export function resumeText({ progress, handedOverMs }: Resume, longest: number): string {
  let kept = progress;
  for (const lighten of lighter) {
    kept = lighten(kept);
    const text = textOf({ progress: kept, handedOverMs });
    if (text.length <= longest) return text;
  }
  while (Object.keys(kept.items).length > 0) {
    kept = withYoungerHalf(kept);
    const text = textOf({ progress: kept, handedOverMs });
    if (text.length <= longest) return text;
  }
  return textOf({ progress: { ...kept, attempts: [] }, handedOverMs });
}

/** A number as it was written, or undefined. */
function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^[0-9a-z]{1,11}$/.test(text)) return undefined;
  const value = Number.parseInt(text, RADIX);
  return Number.isSafeInteger(value) ? value : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function entriesIn(part: string | undefined): readonly string[] {
  return part === undefined || part === '' ? [] : part.split(BETWEEN_ENTRIES);
}

/** What is no step of this lesson, as another version wrote it, is left out. */
function stepsIn(part: string | undefined): Progress['steps'] {
  return Object.fromEntries(
    entriesIn(part).flatMap((entry): [StepId, StepProgress][] => {
      const [, id = '', mark, option = ''] = /^([^:=]*)([:=])(.*)$/.exec(entry) ?? [];
      if (!isStepId(id)) return [];
      const chosen = option === '' ? null : (decoded(option) ?? null);
      return [[id, { done: mark === DONE, chosen, atMs: 0 }]];
    }),
  ) as Progress['steps'];
}

function itemsIn(part: string | undefined): Progress['items'] {
  return Object.fromEntries(
    entriesIn(part).flatMap((entry): [string, readonly GivenAnswer[]][] => {
      const [idText = '', answersPart = ''] = entry.split(BETWEEN_FIELDS);
      const id = decoded(idText) ?? '';
      const answers = [...answersPart.matchAll(/([0-9a-z]+)([+/])/g)].flatMap(
        ([, time, mark]): GivenAnswer[] => {
          const atMs = numberIn(time);
          return atMs === undefined ? [] : [{ atMs, right: mark === RIGHT, response: '' }];
        },
      );
      return id === '' || answers.length === 0 ? [] : [[id, answers]];
    }),
  );
}

function scoreIn(text: string): Score | undefined {
  const [right, of] = text.split('.').map(numberIn);
  return right === undefined || of === undefined || right > of ? undefined : { right, of };
}

function attemptsIn(part: string | undefined): readonly Attempt[] {
  return entriesIn(part).flatMap((entry): Attempt[] => {
    const [seedText, trackText, atText, versionText = '', scores = ''] =
      entry.split(BETWEEN_FIELDS);
    const seed = numberIn(seedText);
    const track = trackIds.find((id) => id === trackText);
    const atMs = numberIn(atText);
    const version = decoded(versionText);
    if (seed === undefined || !track || atMs === undefined || version === undefined) return [];
    const byModule = Object.fromEntries(
      scores.split(BETWEEN_SCORES).flatMap((text, at): [ModuleId, Score][] => {
        const score = scoreIn(text);
        const module = modules[at];
        return score && module ? [[module, score]] : [];
      }),
    );
    return [{ seed, track, atMs, version, byModule }];
  });
}

function spentIn(part: string | undefined): Progress['spentS'] {
  return Object.fromEntries(
    (part ?? '').split(BETWEEN_FIELDS).flatMap((text, at): [ModuleId, number][] => {
      const seconds = numberIn(text);
      const module = modules[at];
      return seconds && module ? [[module, seconds]] : [];
    }),
  );
}

/** Reads what a system gave back; null where it is not of our making. */
export function readResume(text: string): Resume | null {
  const [format, handed, last = '', lastAt, epoch, spent, steps, items, attempts, ...more] =
    text.split(BETWEEN_PARTS);
  const handedOverMs = numberIn(handed);
  const lastAtMs = numberIn(lastAt);
  const epochMs = numberIn(epoch);
  if (format !== FORMAT || attempts === undefined || more.length > 0) return null;
  if (handedOverMs === undefined || lastAtMs === undefined || epochMs === undefined) return null;
  return {
    handedOverMs,
    progress: {
      ...noProgress,
      steps: stepsIn(steps),
      items: itemsIn(items),
      attempts: attemptsIn(attempts),
      spentS: spentIn(spent),
      last: isStepId(last) ? last : null,
      lastAtMs,
      epochMs,
    },
  };
}
