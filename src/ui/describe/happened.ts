/** What just happened: facts that hold now and did not before, as far as they are worth telling. */
import type { Fact } from '../../lesson/facts.ts';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { runNamed, type RunName } from '../../lesson/step.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';

const sentences: Readonly<Partial<Record<Fact, string>>> = interfaceWords.happened;

/** What is told of a crowd in which no T cell is followed: what happens in one of its contacts is not
 * what is seen. */
const ofCrowd: readonly Fact[] = ['blastDied', 'secondKill'];

export function isOfCrowd(id: StepId, run: RunName): boolean {
  const { place, shot } = runNamed(stepOf(id), run);
  return place === 'niche' && shot !== 'followed';
}

/** Told in the order in which things happen, however many came at once. */
export function sayHappened(
  before: ReadonlySet<Fact>,
  now: ReadonlySet<Fact>,
  crowd: boolean,
): string {
  const order = Object.keys(sentences) as Fact[];
  return order
    .filter((fact) => now.has(fact) && !before.has(fact) && (!crowd || ofCrowd.includes(fact)))
    .map((fact) => sentences[fact] ?? '')
    .join(' ');
}
