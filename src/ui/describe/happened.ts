/** What just happened: facts that hold now and did not before, as far as they are worth telling. */
import type { Fact } from '../../lesson/facts.ts';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { runNamed, type RunName } from '../../lesson/step.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';

const sentences: Readonly<Partial<Record<Fact, string>>> = interfaceWords.happened;

/** What is told of a crowd in which no T cell is followed, and of no single T cell: what happens in one
 * contact of a crowd is not what is seen. */
const ofCrowd: readonly Fact[] = ['blastDied', 'secondKill'];
/** What is told only where it is awaited: elsewhere it is not what one looks at. */
const ifAwaited: readonly Fact[] = [
  'thousandTouches',
  'tCellsLowest',
  'tCellsBack',
  'tCellsRelease',
  'bystandersAnswer',
  'cytokinesLocal',
  'cytokinesSpreading',
  'cytokinesResolving',
  'firstIl6Peak',
  'doseStepped',
];

/** Whether a fact is worth telling in this run. */
export function isToldIn(id: StepId, run: RunName): (fact: Fact) => boolean {
  const { awaits, place, shot } = runNamed(stepOf(id), run);
  const crowd = place === 'niche' && shot !== 'followed';
  return (fact) =>
    awaits?.includes(fact) === true ||
    (!ifAwaited.includes(fact) && (place !== 'niche' || ofCrowd.includes(fact) === crowd));
}

/** Told in the order in which things happen, however many came at once. */
export function sayHappened(
  before: ReadonlySet<Fact>,
  now: ReadonlySet<Fact>,
  isTold: (fact: Fact) => boolean,
): string {
  const order = Object.keys(sentences) as Fact[];
  return order
    .filter((fact) => now.has(fact) && !before.has(fact) && isTold(fact))
    .map((fact) => sentences[fact] ?? '')
    .join(' ');
}
