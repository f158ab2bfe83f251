/** Module 1, meet the cast: the crowded marrow, and how small the drug is in it. */
import type { DeedStep } from '../step.ts';

export const cast = [
  {
    id: 'cast.marrow',
    module: 'cast',
    place: 'niche',
    scenario: 'marrow',
    shot: 'crowd',
    readout: null,
    deed: { kind: 'inspect', things: ['tCell'] },
    completedBy: 'deedDone',
    figures: ['blastDensityPerMl', 'blastDiameterUm', 'tCellDiameterUm', 'tCellSpeedUmPerMin'],
  },
  {
    id: 'cast.scale',
    module: 'cast',
    place: 'niche',
    scenario: 'marrow',
    shot: 'crowd',
    readout: null,
    deed: { kind: 'dive' },
    completedBy: 'deedDone',
    figures: ['blastDiameterUm', 'tandemScfvLengthNm', 'contactGapNm'],
  },
] as const satisfies readonly DeedStep[];
