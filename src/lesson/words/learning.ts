/** What is said where a learning system keeps the progress: the shape every language fills in. */
import type { Text } from './words.ts';

export interface LearningWords {
  /** Names the line for those who do not see it. */
  readonly name: Text;
  readonly open: Text;
  readonly kept: Text;
  /** The system does not take it; `here`: this browser keeps it. */
  readonly late: (here: boolean) => Text;
  readonly silent: Text;
  readonly over: (here: boolean) => Text;
  /** The learner has left, and the system took everything. */
  readonly left: Text;
  readonly leave: Text;
}
