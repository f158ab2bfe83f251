/** Poisson and binomial deviates by exact methods: waiting times for few, transformed rejection for many. */

import { log, log1p } from '../portableMath.ts';
import { logBinomialProbability, logPoissonProbability } from './logProbability.ts';

/** What the count deviates draw from. */
export interface DeviateSource {
  /** Uniform on (0, 1). */
  uniform(): number;
  /** Exponential of mean 1. */
  unitExponential(): number;
}

/** Below this expected count the events are drawn one by one; transformed rejection needs at least 10. */
export const rejectionFrom = 10;

/** A Poisson deviate: arrivals of a unit-rate process before `mean`, or PTRS of Hörmann (1993). */
export function drawPoisson(source: DeviateSource, mean: number): number {
  if (mean < rejectionFrom) {
    let count = 0;
    let time = source.unitExponential();
    while (time < mean) {
      count++;
      time += source.unitExponential();
    }
    return count;
  }
  // Hörmann (1993), "The transformed rejection method for generating Poisson random variables",
  // doi:10.1016/0167-6687(93)90997-4, algorithm PTRS and its constants.
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const quick = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= quick) return k;
    if (k < 0 || (edge < 0.013 && v > edge)) continue;
    const bound = log((v * inverseAlpha) / (a / (edge * edge) + b));
    if (bound <= logPoissonProbability(k, mean)) return k;
  }
}

/** A binomial deviate: members lost one by one, or BTRS of Hörmann (1993); p above ½ by symmetry. */
export function drawBinomial(source: DeviateSource, n: number, p: number): number {
  if (p > 0.5) return n - drawBinomial(source, n, 1 - p);
  if (n * p < rejectionFrom) {
    // The n lifetimes of unit rate that end before −ln(1 − p), in order: the k-th follows its
    // predecessor by an exponential of rate n − k + 1 (Devroye 1986, section X.4.3).
    const horizon = -log1p(-p);
    let count = 0;
    let time = 0;
    while (count < n) {
      time += source.unitExponential() / (n - count);
      if (time >= horizon) break;
      count++;
    }
    return count;
  }
  // Hörmann (1993), "The generation of binomial random variates", doi:10.1080/00949659308811496,
  // algorithm BTRS and its constants.
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const quick = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const logModeProbability = logBinomialProbability(Math.floor((n + 1) * p), n, p);
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= quick) return k;
    if (k < 0 || k > n) continue;
    const bound = log((v * alpha) / (a / (edge * edge) + b));
    if (bound <= logBinomialProbability(k, n, p) - logModeProbability) return k;
  }
}
