/** What can be found: every step and every entry of the glossary, with where each leads. */
import { stepNumber } from '../../lesson/contents.ts';
import { glossaryIds, type GlossaryId } from '../../lesson/glossary.ts';
import { steps, type StepId } from '../../lesson/lesson.ts';
import { glossaryWords } from '../../lesson/words/en/glossary.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { emptyReadings } from '../../sim/readings.ts';
import type { Findable } from './find.ts';

interface FindableStep extends Findable {
  readonly kind: 'step';
  readonly id: StepId;
  readonly number: string;
}

export interface FindableEntry extends Findable {
  readonly kind: 'entry';
  readonly id: GlossaryId;
}

export type Result = FindableStep | FindableEntry;

export const findableEntries: readonly FindableEntry[] = glossaryIds.map((id) => {
  const { name, meaning, forms = [], also = [] } = glossaryWords[id];
  return {
    kind: 'entry',
    id,
    name,
    also: [...forms, ...also],
    text: plainWords(meaning, emptyReadings),
  };
});

/** The words of every step must be here. */
export function findableSteps(): FindableStep[] {
  return steps.map(({ id }) => {
    const { title, line, explain } = stepWords(id);
    const number = stepNumber(id);
    // The line stands first in the text, for it is what a result shows.
    const text = `${line} ${plainWords(explain, emptyReadings)}`;
    return { kind: 'step', id, number, name: title, also: [number, id], text };
  });
}
