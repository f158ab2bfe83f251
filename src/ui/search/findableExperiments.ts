/** What can be found in the lab. */
import { experimentIds } from '../../lesson/lab/experiment.ts';
import { labWords } from '../../lesson/words/en/lab.ts';
import type { FindableExperiment } from './findables.ts';

export const findableExperiments: readonly FindableExperiment[] = experimentIds.map((id) => {
  const { name, question, lead } = labWords.experiments[id];
  const also = [id, labWords.title];
  return { kind: 'experiment', id, name, also, about: question, text: `${question} ${lead}` };
});
