/** Layer tables of the ziggurat method (Marsaglia & Tsang 2000, doi:10.18637/jss.v005.i08). */
import { exp, log } from '../portableMath.ts';

const layers = 256;

export interface Ziggurat {
  /** Right edges of the layers, widest first: 257 values, the second where the tail begins, the last 0. */
  readonly edges: Float64Array;
  /** The density, unnormalised, at each edge. */
  readonly heights: Float64Array;
}

/** Tables for a decreasing density with value 1 at 0, cut into 256 pieces of equal area. */
function buildZiggurat(
  density: (x: number) => number,
  inverse: (height: number) => number,
  tailStart: number,
  area: number,
): Ziggurat {
  const edges = new Float64Array(layers + 1);
  const heights = new Float64Array(layers + 1);
  edges[0] = area / density(tailStart);
  heights[0] = 0;
  edges[1] = tailStart;
  heights[1] = density(tailStart);
  for (let i = 2; i < layers; i++) {
    heights[i] = heights[i - 1]! + area / edges[i - 1]!;
    edges[i] = inverse(heights[i]!);
  }
  edges[layers] = 0;
  heights[layers] = 1;
  return { edges, heights };
}

export const exponentialZiggurat = buildZiggurat(
  (x) => exp(-x),
  (height) => -log(height),
  7.69711747013105,
  0.003949659822581557,
);

export const normalZiggurat = buildZiggurat(
  (x) => exp(-0.5 * x * x),
  (height) => Math.sqrt(-2 * log(height)),
  3.6541528853610088,
  0.004928673233974655,
);
