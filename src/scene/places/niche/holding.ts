/** How a T cell in each state of the killing sequence sits on its blast and orders its inside. */
import type { TCellState } from '../../../sim/killing/tCellChart.ts';

/** 0 to 1: how firmly it sits there. */
export const attachment: Readonly<Record<TCellState, number>> = {
  scanning: 0,
  probing: 0.6,
  formingSynapse: 1,
  nonProductive: 1,
  polarising: 1,
  awaitingDeath: 1,
  lettingGo: 0.8,
  prolonged: 1,
  refractory: 0,
};
/** 0 to 1: how far its granules have gathered at the centrosome. */
export const gathering: Readonly<Record<TCellState, number>> = {
  scanning: 0,
  probing: 0,
  formingSynapse: 0.35,
  nonProductive: 0.15,
  polarising: 1,
  awaitingDeath: 1,
  lettingGo: 0.8,
  prolonged: 1,
  refractory: 0.2,
};
