/** What can be found: every step, every entry of the glossary and every experiment of the lab. */
import { stepNumber } from '../../lesson/contents.ts';
import { glossaryIds, type GlossaryId } from '../../lesson/glossary.ts';
import type { ExperimentId } from '../../lesson/lab/experiment.ts';
import { steps, type StepId } from '../../lesson/lesson.ts';
import { glossaryWords } from '../../lesson/words/en/glossary.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { emptyReadings } from '../../sim/readings.ts';
import type { Findable } from './find.ts';

interface Shown extends Findable {
  /** What a result shows beside the name. */
  readonly about: string;
}

interface FindableStep extends Shown {
  readonly kind: 'step';
  readonly id: StepId;
  readonly number: string;
}

export interface FindableEntry extends Shown {
  readonly kind: 'entry';
  readonly id: GlossaryId;
}

export interface FindableExperiment extends Shown {
  readonly kind: 'experiment';
  readonly id: ExperimentId;
}

export type Result = FindableStep | FindableEntry | FindableExperiment;

export const findableEntries: readonly FindableEntry[] = glossaryIds.map((id) => {
  const { name, meaning, forms = [], also = [] } = glossaryWords[id];
  const text = plainWords(meaning, emptyReadings);
  return { kind: 'entry', id, name, also: [...forms, ...also], about: text, text };
});

/** The words of every step must be here. */
export function findableSteps(): FindableStep[] {
  return steps.map(({ id }) => {
    const { title, line, explain } = stepWords(id);
    const number = stepNumber(id);
    const text = `${line} ${plainWords(explain, emptyReadings)}`;
    return { kind: 'step', id, number, name: title, also: [number, id], about: line, text };
  });
}
