/** Answers as learning systems record them: which item, what kind of item it is, what was answered, what is
 * right. */
import {
  bedsideCards,
  cardIds,
  grades,
  observations,
  reportId,
  toReport,
} from '../lesson/checks/bedside.ts';
import type { AskedItem } from '../lesson/checks/asked.ts';
import type { Item } from '../lesson/checks/item.ts';
import { modules, type ModuleId } from '../lesson/step.ts';
import { checkOf, hasChecks, loadChecks } from '../lesson/words/en/checks/shelf.ts';
import { bedsideWords } from '../lesson/words/en/bedside.ts';
import { plainWords } from '../lesson/words/fill.ts';
import { gradeCrs } from '../sim/cytokineGrade.ts';
import { emptyReadings } from '../sim/readings.ts';
import type { GivenAnswer, Progress } from '../store/progress.ts';
import type { Interaction } from './learningSystem.ts';

/** An answer with the id under which it is kept. */
export interface KeptAnswer extends GivenAnswer {
  readonly id: string;
}

/** Which answer to which item. */
export function answerKey({ id, atMs }: Pick<KeptAnswer, 'id' | 'atMs'>): string {
  return `${id} ${atMs}`;
}

/** Every answer, in the order of time. */
export function answersOf(items: Progress['items']): readonly KeptAnswer[] {
  return Object.entries(items)
    .flatMap(([id, answers]) => answers.map((answer) => ({ id, ...answer })))
    .toSorted((a, b) => a.atMs - b.atMs);
}

/** The item's own id: in a final assessment it is asked under another. */
function ownId(id: string): string {
  return id.replace(/^final\.\d+\./, '');
}

function moduleOf(id: string): ModuleId | undefined {
  return modules.find((module) => ownId(id).startsWith(`${module}.`));
}

/** Fetches what is known of the items that were answered. What cannot be fetched is told of as far as it is
 * known. */
export async function loadItemsAnswered(answers: readonly KeptAnswer[]): Promise<void> {
  const wanted = new Set(answers.flatMap(({ id }) => moduleOf(id) ?? []));
  await loadChecks(...wanted).catch(() => undefined);
}

type Known = Pick<Interaction, 'kind' | 'asked' | 'options' | 'rightResponse'>;

function ofItem({ item, words }: AskedItem): Known {
  return { ...formOf(item), asked: plainWords(words.ask, emptyReadings) };
}

function formOf(item: Item): Omit<Known, 'asked'> {
  switch (item.kind) {
    case 'one':
      return { kind: 'choice', options: item.options, rightResponse: [item.right] };
    case 'several':
      return { kind: 'choice', options: item.options, rightResponse: item.right };
    case 'point':
      return { kind: 'choice', options: item.things, rightResponse: [item.right] };
    case 'order':
      return { kind: 'sequencing', options: item.sequence, rightResponse: item.sequence };
    case 'set': {
      const { from, to } = item.right;
      return { kind: 'numeric', options: [], rightResponse: [String(from), String(to)] };
    }
  }
}

function knownOf(id: string): Known | undefined {
  if (cardIds.includes(id)) {
    const card = bedsideCards.find((each) => each.id === id);
    return {
      kind: 'choice',
      asked: bedsideWords.ask,
      options: grades.map(String),
      rightResponse: card ? [String(gradeCrs(card.signs))] : [],
    };
  }
  if (id === reportId) {
    const { ask } = bedsideWords.report;
    return { kind: 'choice', asked: ask, options: observations, rightResponse: toReport };
  }
  const module = moduleOf(id);
  if (module === undefined || !hasChecks(module)) return undefined;
  const found = checkOf(module).find(({ item }) => item.id === ownId(id));
  return found && ofItem(found);
}

const unknown: Known = { kind: 'other', asked: '', options: [], rightResponse: [] };

/** An answer told as an interaction. */
export function interactionOf(answer: KeptAnswer): Interaction {
  const { id, atMs, right, response } = answer;
  const known = knownOf(id) ?? unknown;
  const single = known.kind === 'numeric' || known.kind === 'other';
  return {
    ...known,
    key: answerKey(answer),
    item: id,
    right,
    atMs,
    response: response === '' ? [] : single ? [response] : response.split(','),
  };
}
