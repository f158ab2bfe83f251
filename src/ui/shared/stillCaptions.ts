/** What is magnified, thinned out or slowed in the pictures of the steps, as the scenes said it when they were
 * drawn (`npm run look -- --ship`). */
import captions from '../../../assets/steps/captions.json';
import type { StepId } from '../../lesson/lesson.ts';

const said: Readonly<Partial<Record<StepId, string>>> = captions;

/** Empty where everything is as it is, or no scene stands beside the step. */
export function stillCaption(step: StepId): string {
  return said[step] ?? '';
}
