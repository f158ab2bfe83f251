import { describe, expect, test } from 'vitest';
import type { StepId } from '../lesson/lesson.ts';
import { loadWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { noProgress } from '../store/progress.ts';
import { createStores } from './createSession.ts';
import { createDirector } from './director.ts';

await loadWords(...writtenModules);
const makers = await loadWorldMakers('race', 'niche');

function atStep(step: StepId) {
  const stores = createStores();
  stores.address.setState({ step });
  return { stores, director: createDirector(stores, makers) };
}

const anyTime = expect.any(Number) as number;

describe('forgetting progress', () => {
  test('what was done in this step is not kept again at once', () => {
    const { stores, director } = atStep('cast.marrow');
    director.commands.inspect('tCell');
    expect(stores.progress.getState().steps['cast.marrow']?.done).toBe(true);
    director.commands.forgetProgress();
    director.run(1);
    expect(stores.progress.getState()).toEqual({ ...noProgress, epochMs: anyTime });
    expect(stores.facts.getState().held.has('deedDone')).toBe(false);
  });

  test('counts also where the clock was put back', () => {
    const { stores, director } = atStep('cast.marrow');
    const aheadMs = Date.now() + 86_400_000;
    const items = { one: [{ atMs: aheadMs, right: false, response: '' }] };
    stores.progress.setState({ items, epochMs: aheadMs, lastAtMs: aheadMs });
    director.commands.answerItem('one', true, 'a');
    expect(stores.progress.getState().items['one']?.at(-1)).toMatchObject({ right: true });
    expect(stores.progress.getState().items['one']?.at(-1)?.atMs).toBeGreaterThan(aheadMs);
    director.commands.forgetProgress();
    expect(stores.progress.getState().epochMs).toBeGreaterThan(aheadMs);
  });

  test('a question that was answered is asked anew', () => {
    const { stores, director } = atStep('grips.race');
    director.commands.commit('blast');
    director.commands.finish();
    expect(stores.progress.getState().steps['grips.race']).toMatchObject({
      done: true,
      chosen: 'blast',
    });
    director.commands.forgetProgress();
    expect(stores.progress.getState()).toEqual({ ...noProgress, epochMs: anyTime });
    expect(stores.question.getState().place).toBe('asked');
    expect(stores.answer.getState()).toEqual({ option: null, outcome: null });
  });
});
