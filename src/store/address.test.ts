import { describe, expect, test } from 'vitest';
import { controls } from '../lesson/controls.ts';
import { steps } from '../lesson/lesson.ts';
import type { Step } from '../lesson/step.ts';
import { readAddress, SEED_LIMIT, writeAddress } from './address.ts';

describe('an address', () => {
  test('is read as it was written', () => {
    const { address } = readAddress(
      '#/learn/grips.hold?seed=41&speed=2&ground=light&motion=reduced&quality=low&track=clinical&run=second&value=2e-7',
    );
    expect(address).toEqual({
      mode: 'learn',
      step: 'grips.hold',
      exhibit: '',
      controls: {},
      seed: 41,
      speed: 2,
      ground: 'light',
      motion: 'reduced',
      quality: 'low',
      track: 'clinical',
      run: 'second',
      value: 2e-7,
      beat: 'line',
      steps: [],
      name: '',
      channel: null,
    });
    expect(readAddress(writeAddress(address))).toEqual({ address, complaints: [] });
  });

  test.each([
    ['', 'home'],
    ['#', 'home'],
    ['#/', 'home'],
    ['#/learn', 'learn'],
  ])('that is empty (%j) is the start', (hash, mode) => {
    expect(readAddress(hash)).toMatchObject({
      address: { mode, step: steps[0].id, seed: 7 },
      complaints: [],
    });
  });

  test('the first page is where an empty one leads', () => {
    const { address } = readAddress('');
    expect(writeAddress(address)).toBe('#/?seed=7');
  });

  test.each([
    ['#/learn/no.such.step', 'unknownStep', 'no.such.step'],
    ['#/learn/constructor', 'unknownStep', 'constructor'],
    ['#/dance/grips.race', 'unknownMode', 'dance'],
    ['#/learn/grips.race?colour=red', 'unknownOption', 'colour'],
    ['#/learn/grips.race?toString=1', 'unknownOption', 'toString'],
    ['#/learn/grips.race?seed=seven', 'badValue', 'seed=seven'],
    ['#/learn/grips.race?seed=-1', 'badValue', 'seed=-1'],
    ['#/learn/grips.race?seed=1.5', 'badValue', 'seed=1.5'],
    [`#/learn/grips.race?seed=${SEED_LIMIT}`, 'badValue', `seed=${SEED_LIMIT}`],
    ['#/learn/grips.race?seed=', 'badValue', 'seed='],
    ['#/learn/grips.race?speed=1000', 'badValue', 'speed=1000'],
    ['#/learn/grips.race?ground=pink', 'badValue', 'ground=pink'],
    ['#/learn/%E0%A4%A', 'unknownStep', '%E0%A4%A'],
    ['#/learn/grips.race?track=short', 'badValue', 'track=short'],
    ['#/learn/grips.race?run=third', 'badValue', 'run=third'],
    ['#/learn/grips.race?value=-3', 'badValue', 'value=-3'],
    ['#/learn/grips.race?value=∞', 'badValue', 'value=∞'],
    ['#/learn/grips.race?value=12%20ng', 'badValue', 'value=12 ng'],
    ['#/learn/grips.hold?value=', 'badValue', 'value='],
    ['#/learn/grips.hold?value=0', 'badValue', 'value=0'],
    ['#/learn/grips.hold?value=5', 'badValue', 'value=5'],
    ['#/learn/failure.treg?value=31', 'badValue', 'value=31'],
    ['#/learn/cast.marrow?value=5', 'badValue', 'value=5'],
  ])('that is wrong (%s) still leads somewhere and says what was wrong', (hash, notice, what) => {
    const { address, complaints } = readAddress(hash);
    expect(address).toMatchObject({
      mode: notice === 'unknownMode' ? 'home' : 'learn',
      seed: 7,
      speed: 1,
    });
    expect(steps.map(({ id }) => id)).toContain(address.step);
    expect(complaints).toMatchObject([{ notice, what }]);
  });

  test('keeps what it could read beside what it could not', () => {
    const { address, complaints } = readAddress('#/learn/grips.race?seed=9&speed=x&ground=light');
    expect(address).toMatchObject({ seed: 9, speed: 1, ground: 'light' });
    expect(complaints).toHaveLength(1);
  });

  test.each([
    ['#/gallery', '', steps[0].id],
    ['#/gallery/cd19?ground=light', 'cd19', steps[0].id],
    ['#/gallery/no%2Fsuch?step=grips.race', 'no/such', 'grips.race'],
  ])('leads into the gallery (%s), and back to the step it came from', (hash, exhibit, step) => {
    const { address, complaints } = readAddress(hash);
    expect(complaints).toEqual([]);
    expect(address).toMatchObject({ mode: 'gallery', exhibit, step });
    expect(readAddress(writeAddress(address))).toEqual({ address, complaints: [] });
  });

  test('of the gallery says so when the step to go back to is unknown', () => {
    const { complaints } = readAddress('#/gallery/cd19?step=no.such');
    expect(complaints).toMatchObject([{ notice: 'unknownStep', what: 'no.such' }]);
    expect(readAddress('#/learn/grips.race?step=grips.race').complaints).toMatchObject([
      { notice: 'unknownOption', what: 'step' },
    ]);
  });

  test('of a lecture holds the beat, which decides the run, and the channel', () => {
    const { address, complaints } = readAddress(
      '#/present/bridge.touch?track=lecture-15&beat=second&channel=ab12cd34',
    );
    expect(complaints).toEqual([]);
    expect(address).toMatchObject({ mode: 'present', run: 'second', channel: 'ab12cd34' });
    expect(readAddress(writeAddress(address))).toEqual({ address, complaints: [] });
    const back = readAddress(writeAddress({ ...address, mode: 'learn', run: 'first' }));
    expect(back.address).toMatchObject({ mode: 'learn', beat: 'line', channel: null });
  });

  test.each([
    ['#/present/grips.race?beat=shown', 'beat=shown'],
    ['#/present/grips.race?beat=coffee', 'beat=coffee'],
    ['#/notes/grips.race?channel=../x', 'channel=../x'],
    ['#/present/grips.race?track=own&steps=grips.race+no.such', 'steps=grips.race no.such'],
    ['#/present/grips.race?track=own&steps=cast.check', 'steps=cast.check'],
  ])('of a lecture that is wrong (%s) stands at the line and says so', (hash, what) => {
    const { address, complaints } = readAddress(hash);
    expect(address).toMatchObject({ step: 'grips.race', beat: 'line', steps: [], channel: null });
    expect(complaints).toMatchObject([{ notice: 'badValue', what }]);
  });

  test('holds one’s own track: its steps in their order, and its name', () => {
    const { address, complaints } = readAddress(
      '#/present/cast.scale?track=own&steps=serial.next+cast.scale+serial.next&name=My%20hour',
    );
    expect(complaints).toEqual([]);
    expect(address).toMatchObject({ steps: ['serial.next', 'cast.scale'], name: 'My hour' });
    expect(readAddress(writeAddress(address))).toEqual({ address, complaints: [] });
  });

  test.each(Object.entries(controls))(
    'of a step whose control stands at an end of %s',
    (id, at) => {
      const step = (steps as readonly Step[]).find(({ control }) => control === id)?.id;
      for (const value of [at.low, at.high]) {
        const { address, complaints } = readAddress(`#/learn/${step}?value=${value}`);
        expect(complaints).toEqual([]);
        expect(address).toMatchObject({ step, value });
        expect(readAddress(writeAddress(address)).address).toEqual(address);
      }
    },
  );

  test('a largest seed is a seed', () => {
    expect(readAddress(`#/learn/grips.race?seed=${SEED_LIMIT - 1}`).complaints).toEqual([]);
  });
});
