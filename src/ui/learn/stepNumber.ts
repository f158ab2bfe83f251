/** A step's number: its module's, and its place in it. */
import { steps } from '../../lesson/lesson.ts';
import { modules, type Step } from '../../lesson/step.ts';

export function stepNumber({ id, module }: Step): string {
  const siblings = steps.filter((step) => step.module === module);
  const place = siblings.findIndex((step) => step.id === id) + 1;
  return `${modules.indexOf(module) + 1}.${place}`;
}
