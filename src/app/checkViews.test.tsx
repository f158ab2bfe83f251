/** Checks as they are entered, drawn and answered. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Answer, Item } from '../lesson/checks/item.ts';
import { modules } from '../lesson/step.ts';
import { checkWords } from '../lesson/words/en/checks/frame.ts';
import { checkOf, loadChecks } from '../lesson/words/en/checks/shelf.ts';
import { loadWords, writtenModules } from '../lesson/words/en/shelf.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import type { Session } from '../store/session.ts';
import { Check } from '../ui/checks/Check.tsx';
import { Feedback } from '../ui/checks/Feedback.tsx';
import { ItemView } from '../ui/checks/ItemView.tsx';
import { SessionContext } from '../ui/shared/session.tsx';
import { createStores } from './createSession.ts';
import { createDirector } from './director.ts';

await loadWords(...writtenModules);
await loadChecks(...modules);
const makers = await loadWorldMakers('niche', 'race', 'idle');
const pool = modules.flatMap(checkOf);

function sessionAt(step: 'cast.check' | 'grips.check', track: 'full' | 'clinical'): Session {
  const stores = createStores();
  stores.address.setState({ step, track });
  return { ...stores, commands: createDirector(stores, makers).commands };
}

function someAnswer(item: Item): Answer {
  switch (item.kind) {
    case 'one':
      return item.options[0]!;
    case 'several':
      return item.options.slice(0, 2);
    case 'order':
      return item.sequence.toReversed();
    case 'set':
      return item.start;
    case 'point':
      return item.things[0]!;
  }
}

describe('a check', () => {
  test('is done once every item that it asks on this track was answered, right or not', () => {
    for (const track of ['full', 'clinical'] as const) {
      const session = sessionAt('grips.check', track);
      const asked = checkOf('grips').filter(
        ({ item }) => track === 'full' || item.after.every((step: string) => step === 'grips.race'),
      );
      expect(asked.length).toBeGreaterThanOrEqual(3);
      for (const { item } of asked) {
        expect(session.facts.getState().held.has('deedDone')).toBe(false);
        session.commands.answerItem(item.id, false, '');
      }
      expect(session.facts.getState().held.has('deedDone'), track).toBe(true);
      expect(session.lesson.can('skip') || session.lesson.can('back')).toBe(true);
    }
  });

  test('opens with what it is, later at the first open item, and at the end with a summary', () => {
    const session = sessionAt('cast.check', 'full');
    const drawn = (): string =>
      renderToStaticMarkup(
        <SessionContext value={session}>
          <Check step="cast.check" />
        </SessionContext>,
      );
    const items = checkOf('cast').map(({ item }) => item);
    expect(drawn()).toContain(checkWords.begin);
    session.commands.answerItem(items[0]!.id, true, '');
    expect(drawn()).toContain(checkWords.position(2, items.length));
    for (const { id } of items.slice(1)) session.commands.answerItem(id, false, '');
    expect(drawn()).toContain(checkWords.again);
    expect(drawn()).toContain('#/learn/cast.');
  });
});

describe.each(pool)('$item.id', (asked) => {
  const session = sessionAt('cast.check', 'full');

  test('can be asked: everything that answers it has a name', () => {
    const page = renderToStaticMarkup(
      <SessionContext value={session}>
        <ItemView asked={asked} at={1} of={4} focus={false} onNext={() => undefined} />
      </SessionContext>,
    );
    expect(page).toContain(checkWords.how[asked.item.kind]);
    expect(page).not.toMatch(/undefined|aria-label=""|<span><\/span>/);
  });

  test('tells why, whatever was answered', () => {
    const { item } = asked;
    const options = 'options' in item ? item.options : 'things' in item ? item.things : [];
    const page = renderToStaticMarkup(
      <SessionContext value={session}>
        <Feedback asked={asked} options={options} answer={someAnswer(item)} />
      </SessionContext>,
    );
    expect(page).not.toMatch(/undefined|<strong><\/strong>|check-why"><\/span>/);
    expect(page.includes(checkWords.right) || item.kind === 'order').toBe(true);
  });
});
