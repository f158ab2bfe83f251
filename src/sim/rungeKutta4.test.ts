import { describe, expect, it } from 'vitest';
import { createRungeKutta4 } from './rungeKutta4.ts';

const oscillator = () =>
  createRungeKutta4(2, (_time, state, slope) => {
    slope[0] = state[1] as number;
    slope[1] = -(state[0] as number);
  });

function errorAfterOneTurn(longestStep: number): number {
  const state = Float64Array.of(1, 0);
  oscillator().advance(state, 0, 2 * Math.PI, longestStep);
  return Math.hypot((state[0] as number) - 1, state[1] as number);
}

describe('rungeKutta4', () => {
  it('is of fourth order: half the step, a sixteenth of the error', () => {
    const ratio = errorAfterOneTurn(0.1) / errorAfterOneTurn(0.05);
    expect(ratio).toBeGreaterThan(15);
    expect(ratio).toBeLessThan(17);
  });

  it('integrates a cubic in time exactly', () => {
    const solver = createRungeKutta4(1, (time, _state, slope) => {
      slope[0] = 4 * time ** 3;
    });
    const state = Float64Array.of(0);
    solver.advance(state, 0, 3, 1);
    expect(state[0]).toBeCloseTo(81, 10);
  });

  it('ends on the stated time whether or not the step divides the span', () => {
    for (const step of [0.002, 0.003, 0.7, 5]) {
      let last = 0;
      const solver = createRungeKutta4(1, (time, _state, slope) => {
        last = time;
        slope[0] = 1;
      });
      const state = Float64Array.of(0);
      solver.advance(state, 0, 1, step);
      expect(state[0]).toBeCloseTo(1, 12);
      expect(last).toBeCloseTo(1, 12);
    }
  });

  it('takes five steps, not six, for a span of five steps cut by rounding', () => {
    let calls = 0;
    const solver = createRungeKutta4(1, (_time, _state, slope) => {
      calls += 1;
      slope[0] = 0;
    });
    solver.advance(Float64Array.of(0), 0.3, 0.31, 0.002);
    expect(calls).toBe(20);
  });
});
