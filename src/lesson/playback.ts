/** Playback: whether the model runs. Orthogonal to the lesson: every step has the same transport. */
import type { Chart } from './chart.ts';
import type { Fact } from './facts.ts';

export type PlaybackPlace = 'paused' | 'running' | 'stepping';
export type PlaybackEvent = 'play' | 'pause' | 'step' | 'stepped' | 'finish';

export const playbackChart: Chart<PlaybackPlace, PlaybackEvent, Fact> = {
  start: 'paused',
  places: {
    paused: {
      play: { to: 'running', when: 'timeLeft' },
      step: { to: 'stepping', when: 'timeLeft' },
    },
    running: { pause: 'paused', finish: 'paused', step: 'stepping' },
    stepping: { stepped: 'paused', finish: 'paused', pause: 'paused', play: 'running' },
  },
};
