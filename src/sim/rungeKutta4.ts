/** The classical fourth-order Runge–Kutta method for systems of ordinary differential equations. */

/** Writes the time derivative of `state` at `time` into `slope`; must not keep or change `state`. */
export type Derivative = (time: number, state: Float64Array, slope: Float64Array) => void;

export interface RungeKutta4 {
  /**
   * Moves `state`, in place, from time `from` to time `to` in equal steps no longer than
   * `longestStep` (the unit is the derivative's). Split the span where the right-hand side jumps:
   * a step across a jump loses the method's order.
   */
  advance(state: Float64Array, from: number, to: number, longestStep: number): void;
}

/** Workspace for a system of `size` equations; nothing is allocated after this call. */
export function createRungeKutta4(size: number, derivative: Derivative): RungeKutta4 {
  const k1 = new Float64Array(size);
  const k2 = new Float64Array(size);
  const k3 = new Float64Array(size);
  const k4 = new Float64Array(size);
  const trial = new Float64Array(size);

  function moveTrial(state: Float64Array, slope: Float64Array, step: number): void {
    for (let i = 0; i < size; i += 1) {
      trial[i] = (state[i] as number) + step * (slope[i] as number);
    }
  }

  return {
    advance(state, from, to, longestStep) {
      // A hair of tolerance, so that a span of exactly five steps is not cut into six.
      const steps = Math.max(1, Math.ceil((to - from) / longestStep - 1e-9));
      const step = (to - from) / steps;
      const half = step / 2;
      for (let n = 0; n < steps; n += 1) {
        const time = from + n * step;
        derivative(time, state, k1);
        moveTrial(state, k1, half);
        derivative(time + half, trial, k2);
        moveTrial(state, k2, half);
        derivative(time + half, trial, k3);
        moveTrial(state, k3, step);
        derivative(time + step, trial, k4);
        for (let i = 0; i < size; i += 1) {
          const inner = 2 * ((k2[i] as number) + (k3[i] as number));
          state[i] =
            (state[i] as number) + (step / 6) * ((k1[i] as number) + inner + (k4[i] as number));
        }
      }
    },
  };
}
