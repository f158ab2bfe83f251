/** Logarithms of Poisson and binomial probabilities, accurate for small and huge counts alike. */
import { log, log1p } from '../portableMath.ts';

// Loader (2000), "Fast and accurate computation of binomial probabilities": the saddle-point form
// avoids the cancellation of ln n! against n ln n, which would bias deviates of large counts.

const halfLogTwoPi = 0.5 * log(2 * Math.PI);
const tabulated = 16;
const smallErrors = Array.from({ length: tabulated }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return n === 0 ? 0 : log(factorial) - (n + 0.5) * log(n) + n - halfLogTwoPi;
});

/** What Stirling's formula lacks: ln n! − ((n + ½) ln n − n + ½ ln 2π). */
function stirlingError(n: number): number {
  if (n < tabulated) return smallErrors[n]!;
  const square = n * n;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  );
}

/** The deviance term x ln(x / mean) + mean − x, without cancellation where x is near the mean. */
function devianceTerm(x: number, mean: number): number {
  const difference = x - mean;
  const total = x + mean;
  if (Math.abs(difference) >= 0.1 * total) return x * log(x / mean) - difference;
  const ratio = difference / total;
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln P(k) of a Poisson law, for a whole k ≥ 0 and a mean > 0. */
export function logPoissonProbability(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - devianceTerm(k, mean) - halfLogTwoPi - 0.5 * log(k);
}

/** ln P(k) of a binomial law, for whole 0 ≤ k ≤ n and 0 < p < 1. */
export function logBinomialProbability(k: number, n: number, p: number): number {
  if (k === 0) return n * log1p(-p);
  if (k === n) return n * log(p);
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    devianceTerm(k, n * p) -
    devianceTerm(n - k, n * (1 - p)) -
    halfLogTwoPi -
    0.5 * log(k * (1 - k / n))
  );
}
