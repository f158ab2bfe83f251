/** Membrane lipid as drawn: a round head and, where the membrane is cut open, two tails. */
import type { Bead } from './bead.ts';

/* A bilayer is some 4 nm thick from head to head and a lipid takes about 0.65 nm² (Nagle &
 * Tristram-Nagle 2000, Biochim Biophys Acta 1469:159, doi 10.1016/S0304-4157(00)00016-2). A drawn
 * head stands for the lipid with its neighbourhood: a little larger and fewer than real ones. */
export const lipid = {
  /** Distance between drawn heads, and their radius, nm. */
  spacingNm: 0.92,
  headRadiusNm: 0.54,
  /** From the heads of one leaflet to those of the other, middle to middle. */
  thicknessNm: 4,
  tailRadiusNm: 0.2,
} as const;

const TAIL_BEADS = 5;

/** Two tails hanging from a head at the origin towards negative y; `lean` (0 to 1) tells lipids
 * apart. */
export function layTails(lean: number): Bead[] {
  const depthNm = lipid.thicknessNm / 2 - lipid.headRadiusNm;
  return [-1, 1].flatMap((side) =>
    Array.from({ length: TAIL_BEADS }, (_, index) => {
      const along = (index + 0.3 + 0.5 * lean) / TAIL_BEADS;
      const sway = 2 * Math.PI * lean + 2.6 * along;
      return {
        x: side * 0.21 + 0.22 * Math.sin(sway + side),
        y: -lipid.headRadiusNm - depthNm * along,
        z: 0.2 * Math.cos(1.7 * sway + side),
        radiusNm: lipid.tailRadiusNm * (0.9 + 0.25 * lean),
        paint: 'lipidTail' as const,
        shade: 0.82 + 0.28 * lean,
      };
    }),
  );
}
