/** TCR–CD3, the T cell's receptor with its signalling module: eight chains, wider than tall. */
import { parameters } from '../science/parameters.ts';
import { layDomain, type Bead, type Point } from './bead.ts';
import type { BeadDetail, Receptor } from './member.ts';

interface Part {
  readonly centre: Point;
  readonly halfExtents: Point;
  readonly shade: number;
}

/* Places after the electron-microscopy structure of the human complex (6JXR, Dong 2019, Nature
 * 573:546, doi 10.1038/s41586-019-1537-0): the tall alpha–beta pair in the middle, CD3 delta–epsilon
 * on one side and gamma–epsilon on the other, the two zeta chains almost wholly in the membrane. */
const parts: readonly Part[] = [
  { centre: [-1.35, 0.2, 6.1], halfExtents: [1.5, 1.4, 1.75], shade: 1.06 },
  { centre: [-1.4, 0.3, 3], halfExtents: [1.5, 1.4, 1.75], shade: 0.98 },
  { centre: [1.35, -0.2, 6.1], halfExtents: [1.5, 1.4, 1.75], shade: 1.06 },
  { centre: [1.45, -0.3, 3], halfExtents: [1.5, 1.4, 1.75], shade: 0.98 },
  { centre: [-3.75, 1.25, 2.5], halfExtents: [1.4, 1.4, 1.7], shade: 0.9 },
  { centre: [-3.5, -1.45, 2.2], halfExtents: [1.4, 1.4, 1.7], shade: 0.84 },
  { centre: [3.75, -1.25, 2.5], halfExtents: [1.4, 1.4, 1.7], shade: 0.9 },
  { centre: [3.5, 1.45, 2.2], halfExtents: [1.4, 1.4, 1.7], shade: 0.84 },
  { centre: [-0.7, -0.5, 0.5], halfExtents: [0.9, 0.9, 1.6], shade: 0.75 },
  { centre: [0.7, 0.5, 0.5], halfExtents: [0.9, 0.9, 1.6], shade: 0.75 },
];

/** Every part a cluster of beads: many small ones, or three that keep its outline. */
function layBeads(detail: BeadDetail): Bead[] {
  return parts.flatMap((part) => {
    const narrowest = Math.min(...part.halfExtents);
    const small = narrowest < 1;
    return layDomain({
      ...part,
      beads: detail === 'fine' ? (small ? 3 : 11) : small ? 1 : 3,
      beadRadiusNm: narrowest * (small ? 0.95 : detail === 'fine' ? 0.52 : 0.9),
      paint: 'tCell',
    });
  });
}

export const tcrCd3: Receptor = {
  kind: 'molecule',
  id: 'cd3',
  name: 'TCR–CD3',
  beads: { fine: layBeads('fine'), coarse: layBeads('coarse') },
  /** On CD3 epsilon, at the side of the complex. */
  grip: { point: [5.4, -1.4, 4.4], direction: [0.66, 0, 0.75] },
  card: {
    what: 'The T-cell receptor with CD3, the module that passes its signal into the cell.',
    howMany: `About ${parameters.tcrPerTCell.value.toLocaleString('en')} on a T cell.`,
    source: 'tcrPerTCell',
  },
};
