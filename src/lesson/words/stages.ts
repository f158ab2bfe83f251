/** How it is said what a T cell is doing now, and how far cytokine release has come. */
import { cytokineStageOrder, type CytokineStage } from '../../sim/cytokineStages.ts';
import { tCellStates, type TCellState } from '../../sim/killing/tCellChart.ts';

const stageNames: Readonly<Record<TCellState, string>> = {
  scanning: 'searching',
  probing: 'touching a blast',
  formingSynapse: 'holding a blast',
  nonProductive: 'holding on in vain',
  polarising: 'turning its granules to the blast',
  awaitingDeath: 'waiting for the blast to die',
  lettingGo: 'letting go',
  prolonged: 'holding on after a failed hit',
  refractory: 'refilling its granules',
};

/** A stage by its place in `tCellStates`. */
export function sayStage(place: number): string {
  const state = tCellStates[place];
  return state === undefined ? '' : stageNames[state];
}

const releaseNames: Readonly<Record<CytokineStage, string>> = {
  quiet: 'quiet',
  local: 'local',
  spreading: 'spreading',
  resolving: 'resolving',
};

/** A stage of cytokine release by its place in `cytokineStageOrder`. */
export function sayRelease(place: number): string {
  const stage = cytokineStageOrder[place];
  return stage === undefined ? '' : releaseNames[stage];
}
