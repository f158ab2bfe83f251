/** What an item of a check is, when it is asked, and what answers it. */
import type { StepId } from '../lesson.ts';
import type { ParameterId } from '../../science/parameters.ts';
import type { TrialId } from '../../science/trials.ts';
import type { ModuleId } from '../step.ts';
import type { SceneThing } from '../words/subjects.ts';

interface ItemBase {
  readonly id: string;
  readonly module: ModuleId;
  /** The steps that taught it: it is asked only after all of them. */
  readonly after: readonly [StepId, ...StepId[]];
  /** The numbers it rests on; each gets its source line. */
  readonly figures: readonly ParameterId[];
  readonly trials?: readonly TrialId[];
}

/** One choice. */
export interface OneItem extends ItemBase {
  readonly kind: 'one';
  readonly options: readonly string[];
  readonly right: string;
}

/** Several choices: exactly those that are right. */
export interface SeveralItem extends ItemBase {
  readonly kind: 'several';
  readonly options: readonly string[];
  readonly right: readonly string[];
}

/** Put in order. */
export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  readonly sequence: readonly string[];
}

/** Set a value: anything from `from` to `to` is right. */
export interface SetItem extends ItemBase {
  readonly kind: 'set';
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly right: { readonly from: number; readonly to: number };
}

/** Point at it in the scene. */
export interface PointItem extends ItemBase {
  readonly kind: 'point';
  /** The step whose scene has all the things in it; the check is asked over that scene. */
  readonly scene: StepId;
  readonly things: readonly SceneThing[];
  readonly right: SceneThing;
}

export type Item = OneItem | SeveralItem | OrderItem | SetItem | PointItem;

/** `one` and `point`: what was chosen; `several`: all that were; `order`: the sequence; `set`: the value. */
export type Answer = string | readonly string[] | number;

export function isRight(item: Item, answer: Answer): boolean {
  switch (item.kind) {
    case 'one':
    case 'point':
      return answer === item.right;
    case 'several':
      return Array.isArray(answer) && sameMembers(answer, item.right);
    case 'order':
      return (
        Array.isArray(answer) &&
        answer.length === item.sequence.length &&
        item.sequence.every((id, at) => answer[at] === id)
      );
    case 'set':
      return typeof answer === 'number' && answer >= item.right.from && answer <= item.right.to;
  }
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  const set = new Set(some);
  return set.size === others.length && others.every((other) => set.has(other));
}

/** The items that may be asked of someone who has been shown these steps: never more than was shown. */
export function itemsFor<I extends Item>(
  items: readonly I[],
  shown: ReadonlySet<StepId>,
): readonly I[] {
  return items.filter(({ after }) => after.every((step) => shown.has(step)));
}
