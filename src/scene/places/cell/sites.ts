/** Where on a cell its numbered receptors stand: a fixed map from receptor number to direction. */

/* The R2 sequence (Roberts 2018, "The unreasonable effectiveness of quasirandom sequences"): any
 * first n points lie evenly over the unit square, so drawing the first n receptors of a cell is
 * drawing an even sample of all of them. */
const plastic = 1.324717957244746;
const alongHeight = 1 / plastic;
const alongAngle = 1 / (plastic * plastic);

/** Writes the unit vector of receptor `site` to `out` at `offset`; equal areas get equal numbers. */
export function writeSiteDirection(site: number, out: Float32Array, offset: number): void {
  const height = 1 - 2 * ((0.5 + site * alongHeight) % 1);
  const angle = 2 * Math.PI * ((0.5 + site * alongAngle) % 1);
  const ring = Math.sqrt(1 - height * height);
  out[offset] = ring * Math.cos(angle);
  out[offset + 1] = height;
  out[offset + 2] = ring * Math.sin(angle);
}
