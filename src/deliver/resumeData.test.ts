import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steps, type StepId } from '../lesson/lesson.ts';
import { modules, type ModuleId } from '../lesson/step.ts';
import { trackIds } from '../lesson/tracks.ts';
import type { Attempt, Score } from '../lesson/training/score.ts';
import { mergeProgress } from '../store/mergeProgress.ts';
import { noProgress, progressRecord, type GivenAnswer, type Progress } from '../store/progress.ts';
import { readResume, resumeText } from './resumeData.ts';

/** SCORM 1.2, cmi.suspend_data: CMIString4096. */
const LONGEST = 4096;

const stepId = fc.constantFrom(...steps.map(({ id }): StepId => id));
const moduleId = fc.constantFrom(...modules);
const count = fc.maxSafeNat();
const time = fc.integer({ min: 0, max: 8.64e15 });
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

const answer: fc.Arbitrary<GivenAnswer> = fc.record({
  atMs: time,
  right: fc.boolean(),
  response: fc.string(),
});
const score: fc.Arbitrary<Score> = fc
  .tuple(fc.nat(99), fc.nat(99))
  .map(([right, wrong]) => ({ right, of: right + wrong }));
const attempt: fc.Arbitrary<Attempt> = fc.record({
  seed: count,
  track: fc.constantFrom(...trackIds),
  atMs: time,
  version: fc.string(),
  byModule: fc.dictionary(moduleId, score) as fc.Arbitrary<Partial<Record<ModuleId, Score>>>,
});
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  steps: fc.dictionary(
    stepId,
    fc.record({ done: fc.boolean(), chosen: fc.option(fc.string()), atMs: time }),
    { maxKeys: steps.length },
  ) as fc.Arbitrary<Progress['steps']>,
  items: fc.dictionary(
    fc.oneof(
      text,
      fc.tuple(count, stepId).map(([seed, id]) => `final.${seed}.${id}`),
    ),
    fc.array(answer, { minLength: 1, maxLength: 8 }),
    { maxKeys: 120 },
  ),
  attempts: fc.array(attempt, { maxLength: 12 }),
  spentS: fc.dictionary(moduleId, count) as fc.Arbitrary<Progress['spentS']>,
  last: fc.option(stepId),
  lastAtMs: time,
  epochMs: time,
});

function doneIn(one: Progress | undefined): string[] {
  return Object.entries(one?.steps ?? {}).flatMap(([id, { done }]) => (done ? [id] : []));
}

/** As it comes back when all of it had room. */
function asCarried(progress: Progress): Progress {
  return {
    ...progress,
    steps: Object.fromEntries(
      Object.entries(progress.steps)
        .map(([id, { done, chosen }]) => [id, { done, chosen: chosen || null, atMs: 0 }] as const)
        .filter(([, { done, chosen }]) => done || chosen !== null),
    ) as Progress['steps'],
    items: Object.fromEntries(
      Object.entries(progress.items).map(([id, answers]) => [
        id,
        answers.map((each) => ({ ...each, response: '' })),
      ]),
    ),
    spentS: Object.fromEntries(
      Object.entries(progress.spentS).filter(([, seconds]) => seconds > 0),
    ),
  };
}

/** What a learner has who did everything, answered everything twice, and took the final three times. */
function everything(): Progress {
  const atMs = Date.UTC(2026, 10, 22);
  const answers = (times: number): GivenAnswer[] =>
    Array.from({ length: times }, (_, at) => ({
      atMs: atMs + at,
      right: true,
      response: 'an,answer',
    }));
  const itemIds = steps.map(({ id }) => `${id}.item`);
  return {
    ...noProgress,
    steps: Object.fromEntries(
      steps.map(({ id }) => [id, { done: true, chosen: 'lotsOfThem', atMs }]),
    ),
    items: Object.fromEntries([
      ...itemIds.map((id) => [id, answers(2)]),
      ...[7, 8, 9].flatMap((seed) =>
        itemIds.slice(0, 12).map((id) => [`final.${seed}.${id}`, answers(1)]),
      ),
    ]),
    attempts: [7, 8, 9].map((seed) => ({
      seed,
      track: 'full',
      atMs: atMs + seed,
      version: '0.1.0',
      byModule: Object.fromEntries(modules.map((module) => [module, { right: 1, of: 1 }])),
    })),
    spentS: Object.fromEntries(modules.map((module) => [module, 1234])),
    last: 'evidence.final',
    lastAtMs: atMs,
  };
}

describe('progress as a text to resume by', () => {
  test('any progress fits, in characters that every system takes, and is read again', () => {
    fc.assert(
      fc.property(anyProgress, time, (progress, handedOverMs) => {
        const kept = resumeText({ progress, handedOverMs }, LONGEST);
        expect(kept.length).toBeLessThanOrEqual(LONGEST);
        expect(kept).toMatch(/^[\x21-\x7e]*$/);
        const back = readResume(kept);
        expect(back?.handedOverMs).toBe(handedOverMs);
        // What was done, where one was and the time spent are never left out.
        expect(doneIn(back?.progress).toSorted()).toEqual(doneIn(progress).toSorted());
        expect(back?.progress).toMatchObject({
          last: progress.last,
          lastAtMs: progress.lastAtMs,
          epochMs: progress.epochMs,
          spentS: asCarried(progress).spentS,
        });
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('where there is room nothing is left out but what was answered and when a step was done', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const back = readResume(resumeText({ progress, handedOverMs: 0 }, Infinity));
        expect(back?.progress).toEqual(asCarried(progress));
        expect(progressRecord.parse(back?.progress, progressRecord.version)).toEqual(
          back?.progress,
        );
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('put together with what it was made of, it adds and changes nothing', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const back = readResume(resumeText({ progress, handedOverMs: 0 }, LONGEST));
        const alone = mergeProgress(progress, progress);
        const both = mergeProgress(progress, back?.progress ?? noProgress);
        expect({ ...both, steps: {}, items: {} }).toEqual({ ...alone, steps: {}, items: {} });
        for (const [id, answers] of Object.entries(alone.items)) {
          expect(both.items[id]?.map(({ atMs }) => atMs)).toEqual(answers.map(({ atMs }) => atMs));
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  test('of someone who did everything the result and every item stay, answers of older finals go', () => {
    const progress = everything();
    const kept = resumeText({ progress, handedOverMs: 0 }, LONGEST);
    expect(kept.length).toBeLessThanOrEqual(LONGEST);
    const back = readResume(kept)?.progress;
    expect(back?.attempts).toEqual(progress.attempts);
    expect(back?.steps['hit.dose']).toEqual({ done: true, chosen: 'lotsOfThem', atMs: 0 });
    const own = Object.keys(progress.items).filter((id) => !id.startsWith('final.'));
    expect(Object.keys(back?.items ?? {})).toEqual(expect.arrayContaining(own));
    expect(Object.keys(back?.items ?? {}).some((id) => id.startsWith('final.7.'))).toBe(false);
  });

  test('what is not of our making is not read', () => {
    for (const rubbish of ['', 'undefined', '{"a":1}', '2|0||0|0|||||', '1|0', '1|x!||0|0||||']) {
      expect(readResume(rubbish)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (any) => {
        const read = readResume(any);
        if (read) expect(progressRecord.parse(read.progress, progressRecord.version)).toBeDefined();
      }),
      { seed: 20261122 },
    );
    const broken = `1|0|no.step|0|0||cast.marrow:;no.step:;=|x;${encodeURIComponent('é')}:1+2/;%:1+|1:full:z`;
    expect(readResume(broken)?.progress).toEqual({
      ...noProgress,
      steps: { 'cast.marrow': { done: true, chosen: null, atMs: 0 } },
      items: {
        é: [
          { atMs: 1, right: true, response: '' },
          { atMs: 2, right: false, response: '' },
        ],
      },
      attempts: [{ seed: 1, track: 'full', atMs: 35, version: '', byModule: {} }],
    });
  });
});
