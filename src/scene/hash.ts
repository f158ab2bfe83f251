/** Noise for drawing only: numbers hashed from what they belong to, so that the same molecule at
 * the same moment is always drawn alike and no model's chance is spent on looks. */
import { cosine } from './sine.ts';

/** A whole number of 32 bits from two others (the finaliser of MurmurHash3, Appleby 2011). */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Even on (0, 1). */
export function hashUnit(id: number, salt: number): number {
  return (mix(id, salt) + 0.5) / 2 ** 32;
}

/** Writes a unit vector to `out`, even on the sphere; it takes this stream and the next. */
export function hashDirection(
  id: number,
  salt: number,
  out: { x: number; y: number; z: number },
): void {
  const height = 2 * hashUnit(id, salt) - 1;
  const ring = Math.sqrt(1 - height * height);
  const angle = 2 * Math.PI * hashUnit(id, salt + 1);
  out.x = ring * Math.cos(angle);
  out.y = ring * Math.sin(angle);
  out.z = height;
}

/** Normal with mean 0 and variance 1 (Box and Muller 1958). */
export function hashNormal(id: number, salt: number): number {
  const radius = Math.sqrt(-2 * Math.log(hashUnit(id, 2 * salt)));
  return radius * cosine(2 * Math.PI * hashUnit(id, 2 * salt + 1));
}
