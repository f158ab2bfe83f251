/** The path of a flight: a Brownian bridge, which starts and ends where and when it must and
 * wanders in between as free diffusion would. */
import { hashNormal } from '../../hash.ts';

/* A Brownian bridge as a sum of sines with normal weights (Karhunen–Loève): the path at any moment
 * needs neither the moments before it nor any memory, and both ends are exact. */
const MODES = 14;
const WEIGHTS = 3 * MODES;
/** Bridges whose weights are kept, by the last digits of their number: more than are ever under way. */
const KEPT = 256;

const keptId = new Float64Array(KEPT).fill(Number.NaN);
const kept = new Float64Array(KEPT * WEIGHTS);

/** Where in `kept` the weights of a flight are, mode after mode. */
function weightsOf(id: number): number {
  const slot = id & (KEPT - 1);
  const first = slot * WEIGHTS;
  if (keptId[slot] === id) return first;
  keptId[slot] = id;
  for (let axis = 0; axis < 3; axis += 1) {
    for (let mode = 1; mode <= MODES; mode += 1) {
      kept[first + 3 * (mode - 1) + axis] =
        (hashNormal(id, axis * MODES + mode) * Math.SQRT2) / (mode * Math.PI);
    }
  }
  return first;
}

/**
 * Writes to `out` how far flight `id` has strayed from the straight line after the share `progress`
 * (0 to 1) of its time, in the three directions, for a spread of 1.
 */
export function writeBridge(id: number, progress: number, out: Float32Array): void {
  if (!(progress > 0 && progress < 1)) {
    out.fill(0);
    return;
  }
  let at = weightsOf(id);
  let x = 0;
  let y = 0;
  let z = 0;
  // The sines of the modes, each from the two before it.
  const twice = 2 * Math.cos(Math.PI * progress);
  let before = 0;
  let sine = Math.sin(Math.PI * progress);
  for (let mode = 1; mode <= MODES; mode += 1, at += 3) {
    x += sine * (kept[at] as number);
    y += sine * (kept[at + 1] as number);
    z += sine * (kept[at + 2] as number);
    const next = twice * sine - before;
    before = sine;
    sine = next;
  }
  out[0] = x;
  out[1] = y;
  out[2] = z;
}
