/** What a person who does not see the scene is told, step by step, as the lesson is gone through: kept as
 * one text that can be read, or read aloud, from top to bottom. */
import { expect, test } from 'vitest';
import { askedIds } from '../lesson/checks/asking.ts';
import type { Fact } from '../lesson/facts.ts';
import { deedOf, questionOf, stepOf, steps, type StepId } from '../lesson/lesson.ts';
import { loadItemsOf } from '../lesson/checks/asking.ts';
import { scenarios } from '../lesson/scenarios.ts';
import { solutions } from '../lesson/solutions.ts';
import type { Step } from '../lesson/step.ts';
import { plainWords } from '../lesson/words/fill.ts';
import { loadWords, stepWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { followHappenings, tellScene } from '../ui/describe/telling.ts';
import { createStores } from './createSession.ts';
import { createDirector } from './director.ts';

/** Screen seconds after which someone listens, and after which nobody waits any longer. */
const LISTENS_S = 8;
const LONGEST_S = 60;
const FRAME_S = 0.1;

await loadWords(...writtenModules);
const makers = await loadWorldMakers(
  ...new Set(Object.values(scenarios).map((scenario) => scenario.kind)),
);

async function tell(id: StepId): Promise<string> {
  await loadItemsOf(id);
  const stores = createStores();
  stores.address.setState({ step: id, mode: 'learn' });
  const director = createDirector(stores, makers);
  let happened = '';
  followHappenings(stores, (said) => {
    happened = said;
  });
  const { commands } = director;
  const said = (): string => tellScene(stores, happened);
  const holds = (fact: Fact): boolean => stores.facts.getState().held.has(fact);
  const pass = (seconds: number, until: () => boolean = () => false): void => {
    for (let left = seconds; left > 0 && !until(); left -= FRAME_S) director.tick(FRAME_S);
  };
  const { title, describe, secondRun } = stepWords(id);
  const step: Step = stepOf(id);
  const deed = deedOf(id);
  const lines = [`Before. ${plainWords(describe.still, stores.readings.getState())}`];

  commands.commit(null);
  pass(LISTENS_S, () => stores.question.getState().place === 'shown' || holds('deedDone'));
  if (Array.isArray(describe.running)) {
    for (const depth of [0, 0.34, 0.67]) {
      commands.dive(depth);
      lines.push(`Running. ${said()}`);
    }
  } else lines.push(`Running. ${said()}`);

  if (questionOf(id)) pass(LONGEST_S, () => stores.question.getState().place === 'shown');
  else if (deed?.kind === 'inspect') for (const thing of deed.things) commands.inspect(thing);
  else if (deed?.kind === 'dive') commands.dive(1);
  else if (deed?.kind === 'watch') pass(LONGEST_S, () => holds('deedDone'));
  else if (deed?.kind === 'set') {
    const { after } = deed;
    if (after) pass(LONGEST_S, () => holds(after));
    const solution = solutions[id];
    if (solution !== undefined) commands.setControl(solution);
    pass(LONGEST_S, () => holds('deedDone'));
  } else {
    const asked = askedIds(id, stores.address.getState()) ?? [];
    for (const item of asked) commands.answerItem(item, true, '');
  }
  lines.push(`Done. ${said()}`);
  if (questionOf(id)) expect(stores.question.getState().place, id).toBe('shown');
  else expect(holds('deedDone'), id).toBe(true);

  if (secondRun && step.secondRun) {
    const { awaits = [] } = step.secondRun;
    commands.switchRun('second');
    pass(LISTENS_S);
    pass(LONGEST_S, () => awaits.every(holds));
    lines.push(`Second run. ${said()}`);
  }
  return [`${id}: ${title}`, ...lines].join('\n');
}

test('every description reads as kept', async () => {
  const told: string[] = [];
  for (const { id } of steps) told.push(await tell(id));
  const text = `${told.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
  await expect(text).toMatchFileSnapshot('../lesson/words/descriptions.txt');
});
