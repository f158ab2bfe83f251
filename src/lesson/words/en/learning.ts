/** Where a learning system keeps the progress, in English. */
import type { LearningWords } from '../learning.ts';

export const learningWords: LearningWords = {
  name: 'Learning system',
  open: 'Your learning system is being asked.',
  kept: 'Your learning system keeps your progress.',
  late: (here) =>
    here
      ? 'Your learning system does not answer. This browser keeps your progress until it does.'
      : 'Your learning system does not answer. Leave this window open, so that nothing is lost.',
  silent: 'Your learning system opened this to look at only. Nothing is recorded.',
  over: (here) =>
    here
      ? 'The session with your learning system has ended. This browser keeps what you do now.'
      : 'The session with your learning system has ended. Nothing more is recorded.',
  left: 'All of it is with your learning system. You can close this window.',
  leave: 'Save and leave',
};
