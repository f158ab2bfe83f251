/** What just happened: facts that hold now and did not before, as far as they are worth telling. */
import type { Fact } from '../../lesson/facts.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';

const sentences: Readonly<Partial<Record<Fact, string>>> = interfaceWords.happened;

export function sayHappened(before: ReadonlySet<Fact>, now: ReadonlySet<Fact>): string {
  return [...now].flatMap((fact) => (before.has(fact) ? [] : (sentences[fact] ?? []))).join(' ');
}
