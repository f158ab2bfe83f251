/** What exact binding must come to: occupancy, its course in time, bond lives, arrivals and captures. */

import { expm1 } from './portableMath.ts';
import { parameters } from '../science/parameters.ts';
import { moleculesPerUm3PerMolar } from '../science/units.ts';
import { dissociationRatePerS } from './binding.ts';
import type { Random } from './random.ts';

/** One kind of receptor under a level that is held. */
export interface HeldBinding {
  readonly drugMolar: number;
  readonly kdMolar: number;
  readonly konPerMolarPerS: number;
}

/** Share of receptors that hold a drug at equilibrium with a free level (both M). */
export function occupancy(drugMolar: number, kdMolar: number): number {
  return drugMolar / (drugMolar + kdMolar);
}

/** Share of the way to equilibrium covered in `timeS` seconds, 0 to 1. */
function relaxed({ drugMolar, kdMolar, konPerMolarPerS }: HeldBinding, timeS: number): number {
  const relaxationPerS = konPerMolarPerS * (drugMolar + kdMolar);
  return -expm1(-relaxationPerS * timeS);
}

/** Chance that a receptor free at the start holds a drug after `timeS` seconds. */
export function boundProbability(binding: HeldBinding, timeS: number): number {
  return occupancy(binding.drugMolar, binding.kdMolar) * relaxed(binding, timeS);
}

/**
 * Mean and standard deviation of the bound number among `copies` receptors, all free at the start:
 * under a held level receptors are independent, so the number is binomial.
 */
export function boundNumber(
  binding: HeldBinding,
  copies: number,
  timeS: number,
): { mean: number; sd: number } {
  const p = boundProbability(binding, timeS);
  return { mean: copies * p, sd: Math.sqrt(copies * p * (1 - p)) };
}

/** Mean life of one bond, s: 1/koff. */
export function meanResidenceS(kdMolar: number, konPerMolarPerS: number): number {
  return 1 / dissociationRatePerS(kdMolar, konPerMolarPerS);
}

/**
 * The bound number `timeS` seconds on, drawn in one jump from its exact law: of the bound receptors
 * some still or again hold a drug, of the free ones some have caught one.
 */
export function drawBoundLater(
  random: Random,
  binding: HeldBinding,
  copies: number,
  boundNow: number,
  timeS: number,
): number {
  const gained = boundProbability(binding, timeS);
  const lost = relaxed(binding, timeS) - gained;
  return random.binomial(boundNow, 1 - lost) + random.binomial(copies - boundNow, gained);
}

/**
 * Events to expect of `copies` receptors in `timeS` seconds from an empty start, at most: until
 * equilibrium fewer bonds than there stand to break.
 */
export function mostEvents(binding: HeldBinding, copies: number, timeS: number): number {
  const { drugMolar, kdMolar, konPerMolarPerS } = binding;
  const bonds = copies * occupancy(drugMolar, kdMolar);
  return bonds * (1 + 2 * dissociationRatePerS(kdMolar, konPerMolarPerS) * timeS);
}

/** How often drug molecules reach one cell and how often its receptors catch one. */
export interface Arrivals {
  /** First arrivals at the cell's surface, per second: Smoluchowski's 4πDa·NA·c. */
  readonly perS: number;
  /** Captures per second while nearly all receptors are free. */
  readonly capturesPerS: number;
  /** First arrivals per capture; each single receptor misses far more often. */
  readonly perCapture: number;
}

/**
 * Arrivals and captures at a sphere of `radiusUm` with `copies` receptors in a level `drugMolar` (M).
 * The chance that an arrival is caught is N·kon/(N·kon + 4πDa·NA) (Berg & Purcell 1977).
 */
export function arrivalsAtCell(
  radiusUm: number,
  copies: number,
  konPerMolarPerS: number,
  drugMolar: number,
): Arrivals {
  const diffusionLimitPerMolarPerS =
    4 * Math.PI * parameters.drugDiffusionPlasmaUm2PerS.value * radiusUm * moleculesPerUm3PerMolar;
  const perS = diffusionLimitPerMolarPerS * drugMolar;
  const perCapture = 1 + diffusionLimitPerMolarPerS / (copies * konPerMolarPerS);
  return { perS, capturesPerS: perS / perCapture, perCapture };
}
