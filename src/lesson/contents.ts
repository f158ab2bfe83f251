/** The contents of the lesson: its ten modules with their steps, as far as they are written. */
import { stepOf, steps, type StepId } from './lesson.ts';
import { modules, type ModuleId } from './step.ts';

/** The steps of a module in their order; none where it is not written yet. */
export function stepsIn(module: ModuleId): readonly StepId[] {
  return steps.filter((step) => step.module === module).map(({ id }) => id);
}

/** A step's number in the whole lesson: module, then place in it. */
export function stepNumber(id: StepId): string {
  const { module } = stepOf(id);
  return `${modules.indexOf(module) + 1}.${stepsIn(module).indexOf(id) + 1}`;
}
