/** Thermal motion for the eye: smooth, aimless, hashed from what moves, so that the same moment always
 * shows the same picture. It decides nothing. */
import { hashUnit } from '../../hash.ts';
import { sine } from '../../sine.ts';

const WAVES = 3;

/**
 * How far something has strayed at `idleS`: a sum of sines of unlike periods with mean 0 and
 * variance 1. `salt` tells its several motions apart, `perS` is about how often a second it turns.
 */
export function drift(id: number, salt: number, idleS: number, perS: number): number {
  let sum = 0;
  for (let wave = 0; wave < WAVES; wave += 1) {
    const key = salt * WAVES + wave;
    const pace = 2 * Math.PI * perS * (0.45 + 0.45 * wave + 0.4 * hashUnit(id, 2 * key));
    sum += sine(pace * idleS + 2 * Math.PI * hashUnit(id, 2 * key + 1));
  }
  return sum * Math.sqrt(2 / WAVES);
}

/** Eases from 0 to 1 as `share` goes from 0 to 1. */
export function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
