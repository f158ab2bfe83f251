/** Checks the logarithms of probabilities against arbitrary-precision values, small and huge. */

import { describe, expect, it } from 'vitest';
import { logBinomialProbability, logPoissonProbability } from './logProbability.ts';

// mpmath 1.3 at 60 digits: k ln m − m − ln Γ(k + 1), and the binomial likewise.
describe('ln P of a Poisson law', () => {
  it.each([
    [0, 2.5, -2.5],
    [3, 2.5, -1.5428872736055899],
    [15, 10, -3.3604949889302063],
    [16, 10, -3.830498618175942],
    [200, 150.5, -10.93937035461939],
    [1_002_000, 1e6, -9.826360895087277],
    [1e12 + 3e6, 1e12, -19.23444609117353],
    [1e15 - 5e7, 1e15, -19.438326726493347],
  ])('k = %d, mean %d', (k, mean, reference) => {
    expect(Math.abs(logPoissonProbability(k, mean) / reference - 1)).toBeLessThan(1e-13);
  });
});

describe('ln P of a binomial law', () => {
  it.each([
    [0, 20, 0.3, -7.133498878774647],
    [20, 20, 0.3, -24.07945608651872],
    [7, 20, 0.3, -1.806292654920425],
    [223, 20_000, 0.0111630565, -3.61744633870478],
    [500_300, 1e6, 0.5, -7.3135467124269535],
    [3, 1e12, 3e-12, -1.495922603222226],
    [300_050_000, 1e9, 0.3, -16.452487197403016],
    [5e14 + 1e7, 1e15, 0.5, -17.69517955010007],
  ])('k = %d of %d at %d', (k, n, p, reference) => {
    expect(Math.abs(logBinomialProbability(k, n, p) / reference - 1)).toBeLessThan(1e-10);
  });
});
