import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { askedIn, loadItemsOf } from '../lesson/checks/asking.ts';
import { stepOf } from '../lesson/lesson.ts';
import { scenarios } from '../lesson/scenarios.ts';
import { loadWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { totalOf } from '../lesson/training/score.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { createStores } from './createSession.ts';
import { createDirector } from './director.ts';

const step = 'evidence.final';
await Promise.all([loadItemsOf(step), loadWords(...writtenModules)]);

test('a try of the final assessment has its result once, from the first answers', async () => {
  const stores = createStores();
  stores.address.setState({ mode: 'learn', step, seed: 41, track: 'clinical' });
  const makers = await loadWorldMakers(scenarios[stepOf(step).scenario].kind);
  const { commands } = createDirector(stores, makers);
  const attempts = () => stores.progress.getState().attempts;
  const draw = askedIn(step, { seed: 41, track: 'clinical' }).map(({ item }) => item.id);
  for (const [at, id] of draw.entries()) {
    expect(attempts()).toEqual([]);
    commands.answerItem(id, at > 0, 'a');
  }
  expect(attempts()).toMatchObject([{ seed: 41, track: 'clinical', version }]);
  expect(totalOf(attempts()[0]!)).toEqual({ right: draw.length - 1, of: draw.length });
  const [before] = attempts();
  commands.answerItem(draw[0]!, true, 'b');
  expect(attempts()).toEqual([before]);
  expect(stores.facts.getState().held.has('deedDone')).toBe(true);
});
