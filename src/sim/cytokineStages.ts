/** The stages of cytokine release as a chart: quiet → local → spreading → resolving, moved only by
 * named facts about the illustrative cytokine model. A stage is no grade and forecasts none. */

import type { CytokineModel } from './cytokine.ts';

/**
 * `tCellsSignal`: T cells give off three quarters or more of what they did at their height.
 * `bystandersAnswer`: other cells are at half or more of what the T-cell cytokines drive them to.
 * `tCellsFade`: T-cell cytokines are below half of their height, as when targets are gone.
 * `cytokinesLow`: every one of them is below a tenth of its height.
 *
 * A height is the highest so far, so the first dose sets it, and a later one that finds few
 * circulating targets stays quiet.
 */
export type CytokineFact = 'tCellsSignal' | 'bystandersAnswer' | 'tCellsFade' | 'cytokinesLow';

export type CytokineStage = 'quiet' | 'local' | 'spreading' | 'resolving';

interface StageEdge {
  readonly when: CytokineFact;
  readonly to: CytokineStage;
}

/** From each stage the ways out, the first whose fact holds is taken. */
export const cytokineStages: Readonly<Record<CytokineStage, readonly StageEdge[]>> = {
  quiet: [{ when: 'tCellsSignal', to: 'local' }],
  local: [
    { when: 'tCellsFade', to: 'resolving' },
    { when: 'bystandersAnswer', to: 'spreading' },
  ],
  spreading: [{ when: 'tCellsFade', to: 'resolving' }],
  resolving: [
    { when: 'cytokinesLow', to: 'quiet' },
    { when: 'tCellsSignal', to: 'local' },
  ],
};

/** Cytokines of one moment, for drawing: each amount 0 to 1 on a scale of its own. */
export interface CytokineIllustration {
  readonly illustrative: true;
  readonly stage: CytokineStage;
  /** What engaged T cells give off: IL-2, TNF-α and IFN-γ alike. */
  readonly tCellCytokine: number;
  /** How far macrophages, monocytes and endothelium answer. */
  readonly bystanderDrive: number;
  readonly il6: number;
}

/** In the order of their codes in readings. */
export const cytokineStageOrder = [
  'quiet',
  'local',
  'spreading',
  'resolving',
] as const satisfies readonly CytokineStage[];

/** The stage that follows while these facts hold; the same one where none leads on. Total. */
export function nextCytokineStage(
  stage: CytokineStage,
  holds: (fact: CytokineFact) => boolean,
): CytokineStage {
  return cytokineStages[stage].find((edge) => holds(edge.when))?.to ?? stage;
}

/** Shares of a height that tell the stages apart: choices of the illustration, not measurements. */
const signallingShare = 0.75;
const fadedShare = 0.5;
const lowShare = 0.1;

/** Whether a fact holds of the model as it stands. */
export function cytokineFactHolds(model: CytokineModel, fact: CytokineFact): boolean {
  const { peak, tCellCytokine, bystanderDrive, il6 } = model;
  const released = tCellCytokine > 0;
  switch (fact) {
    case 'tCellsSignal':
      return released && tCellCytokine >= signallingShare * peak.tCellCytokine;
    case 'bystandersAnswer':
      // TNF-α and IFN-γ drive them together, so half of the drive is one of the two.
      return released && bystanderDrive >= tCellCytokine;
    case 'tCellsFade':
      return tCellCytokine < fadedShare * peak.tCellCytokine;
    case 'cytokinesLow':
      return (
        tCellCytokine < lowShare * peak.tCellCytokine &&
        bystanderDrive < lowShare * peak.bystanderDrive &&
        il6 < lowShare * peak.il6
      );
  }
}
