/** Tests of samples against laws, for the tests of everything that draws by chance. */
import { exp, log, square } from '../portableMath.ts';

/** Expected counts below this are pooled with their neighbours (Cochran 1954). */
const leastExpected = 5;

/**
 * The p-value of Pearson's chi-square: how likely counts lie this far or farther from a law whose
 * probabilities, class by class, sum to 1.
 */
export function chiSquarePValue(
  observed: ArrayLike<number>,
  probabilities: ArrayLike<number>,
): number {
  const sampleSize = sum(observed);
  let statistic = 0;
  let classes = 0;
  let pooledObserved = 0;
  let pooledExpected = 0;
  let leftExpected = sampleSize;
  for (let i = 0; i < probabilities.length; i++) {
    const expected = sampleSize * probabilities[i]!;
    pooledObserved += observed[i]!;
    pooledExpected += expected;
    leftExpected -= expected;
    const isLast = i === probabilities.length - 1;
    if (isLast || (pooledExpected >= leastExpected && leftExpected >= leastExpected)) {
      statistic += square(pooledObserved - pooledExpected) / pooledExpected;
      classes++;
      pooledObserved = 0;
      pooledExpected = 0;
    }
  }
  if (classes < 2) throw new RangeError('The sample is too small to be cut into two classes.');
  return chiSquareUpperTail(statistic, classes - 1);
}

/** As `chiSquarePValue`, of a continuous sample cut into `classes` equally likely parts of its law. */
export function equalClassesPValue(
  sample: ArrayLike<number>,
  cumulative: (x: number) => number,
  classes: number,
): number {
  const observed = new Float64Array(classes);
  for (let i = 0; i < sample.length; i++) {
    const cell = Math.floor(cumulative(sample[i]!) * classes);
    observed[Math.min(classes - 1, Math.max(0, cell))]!++;
  }
  return chiSquarePValue(observed, new Float64Array(classes).fill(1 / classes));
}

/** The p-value of the chi-square test that two sets of counts come from one law, whatever it is. */
export function sameLawPValue(first: readonly number[], second: readonly number[]): number {
  const firstSize = sum(first);
  const secondSize = sum(second);
  const least = (leastExpected * (firstSize + secondSize)) / Math.min(firstSize, secondSize);
  const classes: [number, number][] = [[0, 0]];
  for (let i = 0; i < Math.max(first.length, second.length); i++) {
    const last = classes.at(-1)!;
    const target = last[0] + last[1] >= least ? classes[classes.push([0, 0]) - 1]! : last;
    target[0] += first[i] ?? 0;
    target[1] += second[i] ?? 0;
  }
  const ratio = Math.sqrt(secondSize / firstSize);
  const statistic = classes.reduce(
    (total, [a, b]) => total + (a + b > 0 ? square(a * ratio - b / ratio) / (a + b) : 0),
    0,
  );
  return chiSquareUpperTail(statistic, classes.length - 1);
}

/** The p-value of Kolmogorov and Smirnov's test of a continuous sample (asymptotic, Stephens 1970). */
export function kolmogorovSmirnovPValue(
  sample: ArrayLike<number>,
  cumulative: (x: number) => number,
): number {
  const sorted = Float64Array.from(sample).toSorted();
  const size = sorted.length;
  let distance = 0;
  sorted.forEach((x, i) => {
    const below = cumulative(x);
    distance = Math.max(distance, below - i / size, (i + 1) / size - below);
  });
  const scaled = distance * (Math.sqrt(size) + 0.12 + 0.11 / Math.sqrt(size));
  let tail = 0;
  for (let k = 1; k <= 100; k++) {
    tail += (k % 2 === 1 ? 2 : -2) * exp(-2 * k * k * scaled * scaled);
  }
  return scaled < 0.2 ? 1 : Math.min(1, Math.max(0, tail));
}

/** The share of a chi-square law with that many degrees of freedom that lies above x. */
export function chiSquareUpperTail(x: number, degrees: number): number {
  return 1 - gammaCumulative(x / 2, degrees / 2);
}

/** The share of a normal law (mean 0, SD 1) that lies below x. */
export function normalCumulative(x: number): number {
  const half = 0.5 * gammaCumulative((x * x) / 2, 0.5);
  return x < 0 ? 0.5 - half : 0.5 + half;
}

/** The share of a gamma law of scale 1 that lies below x (Numerical Recipes, section 6.2). */
export function gammaCumulative(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = exp(shape * log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let total = term;
    for (let n = 1; Math.abs(term) > Math.abs(total) * Number.EPSILON; n++) {
      term *= x / (shape + n);
      total += term;
    }
    return total * front;
  }
  let b = x + 1 - shape;
  let c = 1 / Number.MIN_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 2 * Number.EPSILON) return 1 - fraction * front;
  }
}

/** ln Γ(x) for x > 0: Stirling's series once recurrence has brought x above 12. */
function logGamma(x: number): number {
  if (x < 12) return logGamma(x + 1) - log(x);
  const squared = x * x;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / squared) / squared) / squared) / x;
  return (x - 0.5) * log(x) - x + 0.5 * log(2 * Math.PI) + series;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
