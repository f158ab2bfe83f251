import { beforeAll, expect, test } from 'vitest';
import { askedIn, loadItemsOf } from '../lesson/checks/asking.ts';
import { cardIds, reportId } from '../lesson/checks/bedside.ts';
import { modules } from '../lesson/step.ts';
import { checkOf } from '../lesson/words/en/checks/shelf.ts';
import { answersOf, interactionOf, loadItemsAnswered, type KeptAnswer } from './interactions.ts';
import { createLedger } from './ledger.ts';
import { noProgress } from '../store/progress.ts';

const given = (id: string, response = ''): KeptAnswer => ({ id, atMs: 5, right: true, response });

beforeAll(async () => {
  await loadItemsOf('evidence.final');
});

test('every item of every check is told with its kind, what was asked and what is right', () => {
  for (const { item } of modules.flatMap(checkOf)) {
    const told = interactionOf(given(item.id, 'x,y'));
    expect(told.kind).not.toBe('other');
    expect(told.asked).not.toMatch(/^$|[{}]/);
    expect(told.rightResponse.length).toBeGreaterThan(0);
    for (const right of told.kind === 'numeric' ? [] : told.rightResponse) {
      expect(told.options).toContain(right);
    }
    expect(told.response).toEqual(told.kind === 'numeric' ? ['x,y'] : ['x', 'y']);
  }
});

test('an item of a final keeps the id of its draw, so that no two are taken for one', () => {
  const [first] = askedIn('evidence.final', { track: 'full', seed: 7 });
  expect(interactionOf(given(first!.item.id))).toMatchObject({
    item: first!.item.id,
    asked: interactionOf(given(first!.item.id.replace('final.7.', ''))).asked,
  });
});

test('cards and the report are choices too', () => {
  expect(interactionOf(given(cardIds[0]!, '1'))).toMatchObject({
    kind: 'choice',
    options: ['1', '2', '3', '4'],
    rightResponse: ['1'],
    response: ['1'],
  });
  expect(interactionOf(given(reportId, 'fever,slept'))).toMatchObject({
    kind: 'choice',
    response: ['fever', 'slept'],
  });
});

test('what is known no more is told as far as it is', async () => {
  await loadItemsAnswered([given('no.such.item'), given('hit.noSuchItem')]);
  expect(interactionOf(given('no.such.item', 'a,b'))).toMatchObject({
    kind: 'other',
    response: ['a,b'],
    rightResponse: [],
  });
  expect(interactionOf(given('hit.noSuchItem'))).toMatchObject({ kind: 'other', response: [] });
});

test('every answer is told once, also after a visit whose resume data left some out', () => {
  const answers = [1, 2, 3].map((atMs) => ({ atMs, right: true, response: '' }));
  const items = { 'hit.death': answers, 'cast.cd3': answers.slice(0, 1) };
  const ledger = createLedger();
  ledger.begin(null);
  expect(ledger.untold(items)).toHaveLength(4);
  ledger.note(ledger.untold(items));
  expect(ledger.untold(items)).toEqual([]);
  expect(ledger.handedOverMs).toBe(3);

  const next = createLedger();
  next.begin({ progress: noProgress, handedOverMs: 2 });
  expect(next.untold(items)).toEqual([{ id: 'hit.death', ...answers[2] }]);
  // A clock that was put back in this visit holds up nothing.
  const later = { ...items, 'hit.killer': [{ atMs: 3, right: false, response: '' }] };
  next.note(next.untold(items));
  expect(next.untold(later)).toHaveLength(1);
  expect(answersOf(later).map(({ atMs }) => atMs)).toEqual([1, 1, 2, 3, 3]);
});
