/** Times one way of doing a thing against another: in turn, so that what else the machine does falls
 * on both, and by medians, so that one slow round does not count. */

export interface Comparison {
  /** Work done in a second of machine time, medians over the rounds. */
  readonly oursPerS: number;
  readonly plainPerS: number;
  /** The first for each of the second within a round, median. */
  readonly ratio: number;
}

/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How long something takes, seconds. */
export function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Does both a first time uncounted, then in turn, so many rounds; each returns its work in a second. */
export function compare(ours: () => number, plain: () => number, rounds: number): Comparison {
  ours();
  plain();
  const pairs = Array.from({ length: rounds }, (_, round): [number, number] => {
    if (round % 2 === 0) return [ours(), plain()];
    const plainPerS = plain();
    return [ours(), plainPerS];
  });
  return {
    oursPerS: median(pairs.map(([oursPerS]) => oursPerS)),
    plainPerS: median(pairs.map(([, plainPerS]) => plainPerS)),
    ratio: median(pairs.map(([oursPerS, plainPerS]) => oursPerS / plainPerS)),
  };
}

/** Exponent of a power law through points, by least squares on logarithms. */
export function fittedExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  let together = 0;
  let alone = 0;
  for (const [x, y] of logs) {
    together += (x - meanX) * (y - meanY);
    alone += (x - meanX) ** 2;
  }
  return together / alone;
}
