/** Playback: whether anything moves. Orthogonal to the lesson: every step has the same transport.
 * Running moves the scene; the model's clock runs too unless a question waits for its answer. */
import type { Chart } from './chart.ts';
import type { Fact } from './facts.ts';

export type PlaybackPlace = 'running' | 'paused' | 'stepping';
export type PlaybackEvent = 'play' | 'pause' | 'step' | 'stepped';

export const playbackChart: Chart<PlaybackPlace, PlaybackEvent, Fact> = {
  start: 'running',
  places: {
    running: { pause: 'paused', step: { to: 'stepping', when: 'timeLeft' } },
    paused: { play: 'running', step: { to: 'stepping', when: 'timeLeft' } },
    stepping: { stepped: 'paused' },
  },
};
