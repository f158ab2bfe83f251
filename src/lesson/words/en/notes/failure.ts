/** Module 9 for lecturers, in English. */
import type { failure } from '../../../modules/failure.ts';
import type { NotesFor } from '../../notes.ts';

export const failureNotes = {
  'failure.lost': {
    say: 'Some of these blasts have no CD19: T cells touch them and go on, and they are what is left. Ask for the number of relapses first, then show the two bars.',
    ask: 'If CD19 is lost in the smaller part, what of the rest?',
    answer:
      'They keep CD19 and fail for other reasons. {cd19NegativeRelapseLowPct} to {cd19NegativeRelapseHighPct} lose it, by series.',
    mistake:
      'The vivid scene is taken for the usual case. One relapse was worked up in detail, and the shortened CD19 was found after CAR T cells.',
    minutes: { usual: 2, 'lecture-15': 0.5, 'lecture-45': 1.5 },
  },
  'failure.treg': {
    say: 'Raise the share slowly and watch the kills fall behind. Say that the law is assumed and was put at the cut-off of one study.',
    ask: 'Does this show that regulatory T cells cause failure?',
    answer:
      'No. In one study of forty-two patients a high share before treatment went with non-response.',
    mistake: 'The share is thought to rise under the drug. It was measured before.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'failure.burden': {
    say: 'Run the full marrow, then the half-full one, and compare what is left after eight hours. Then read the two published shares.',
    ask: 'What else could differ between patients with few and with many blasts?',
    answer:
      'Their T cells, what they were treated with before, the biology of the leukaemia. The trial cannot tell these apart.',
    mistake: 'A model that fits is taken as proof of the cause.',
    minutes: { usual: 2, 'lecture-45': 1.5 },
  },
  'failure.check': {
    say: 'Begin with the question on how often CD19 is lost. Let the hall give a number before it sees the answers.',
    ask: 'Does relapse mean that CD19 is gone?',
    answer: 'In the smaller part of relapses only.',
    mistake: 'Most misses turn an association into a cause.',
    minutes: { usual: 3 },
  },
} as const satisfies NotesFor<(typeof failure)[number]>;
