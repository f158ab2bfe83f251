/** How a T cell in each state of the killing sequence sits on its blast and orders its inside,
 * and how brightly its contact is shown. */
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
/** 0 to 1: how brightly the bridges of its contact are shown, and how much calcium they have raised. */
export const signalling: Readonly<Record<TCellState, { light: number; calcium: number }>> = {
  scanning: { light: 0, calcium: 0 },
  probing: { light: 0, calcium: 0 },
  formingSynapse: { light: 0.7, calcium: 0 },
  nonProductive: { light: 0.5, calcium: 0 },
  polarising: { light: 1, calcium: 1 },
  awaitingDeath: { light: 1, calcium: 1 },
  lettingGo: { light: 0.6, calcium: 0.5 },
  prolonged: { light: 0.9, calcium: 1 },
  refractory: { light: 0, calcium: 0 },
};
