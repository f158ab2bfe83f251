/** How much is drawn, as data: three tiers for three kinds of machine. */
import type { BeadDetail } from '../cast/member.ts';
import type { Quality } from '../store/settings.ts';

export interface QualityTier {
  /** Device pixels per CSS pixel, at most. */
  readonly pixelRatio: number;
  /** Times the icosahedron's faces are split in four: for the cells in front, and for those behind. */
  readonly cellSubdivision: number;
  readonly farCellSubdivision: number;
  /** Receptors drawn on each cell; the cell carries tens of thousands. */
  readonly drawnCd19: number;
  readonly drawnCd3: number;
  readonly receptorDetail: BeadDetail;
  readonly boundDetail: BeadDetail;
  readonly freeDetail: BeadDetail;
  /** Molecules in the contact, where single ones fill the picture. */
  readonly nearDetail: BeadDetail;
}

export const qualityTiers: Readonly<Record<Quality, QualityTier>> = {
  low: {
    pixelRatio: 1,
    cellSubdivision: 4,
    farCellSubdivision: 3,
    drawnCd19: 400,
    drawnCd3: 120,
    receptorDetail: 'coarse',
    boundDetail: 'coarse',
    freeDetail: 'coarse',
    nearDetail: 'coarse',
  },
  medium: {
    pixelRatio: 1.5,
    cellSubdivision: 5,
    farCellSubdivision: 3,
    drawnCd19: 400,
    drawnCd3: 150,
    receptorDetail: 'coarse',
    boundDetail: 'coarse',
    freeDetail: 'coarse',
    nearDetail: 'fine',
  },
  high: {
    pixelRatio: 2,
    cellSubdivision: 5,
    farCellSubdivision: 4,
    drawnCd19: 500,
    drawnCd3: 150,
    receptorDetail: 'fine',
    boundDetail: 'fine',
    freeDetail: 'fine',
    nearDetail: 'fine',
  },
};
