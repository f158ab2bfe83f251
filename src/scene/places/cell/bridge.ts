/** The path of a flight: a Brownian bridge, which starts and ends where and when it must and
 * wanders in between as free diffusion would. */
import { hashNormal } from '../../hash.ts';

/* A Brownian bridge as a sum of sines with normal weights (Karhunen–Loève): the path at any moment
 * needs neither the moments before it nor any memory, and both ends are exact. */
const MODES = 14;

/**
 * Writes to `out` how far flight `id` has strayed from the straight line after the share `progress`
 * (0 to 1) of its time, in the three directions, for a spread of 1.
 */
export function writeBridge(id: number, progress: number, out: Float32Array): void {
  for (let axis = 0; axis < 3; axis += 1) {
    let stray = 0;
    for (let mode = 1; mode <= MODES; mode += 1) {
      const weight = (hashNormal(id, axis * MODES + mode) * Math.SQRT2) / (mode * Math.PI);
      stray += weight * Math.sin(mode * Math.PI * progress);
    }
    out[axis] = progress > 0 && progress < 1 ? stray : 0;
  }
}
