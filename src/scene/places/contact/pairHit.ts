/** What is drawn of the hit of a followed pair, and when the picture goes over to it. */
import { parameters } from '../../../science/parameters.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import type { FollowedTCell, PairView } from '../../../sim/pairWorld.ts';
import { eased } from './drift.ts';
import { HIT_LEAD_S, type HitView } from './hitView.ts';

/** Screen seconds in which the picture goes over, and in which the T cell goes up and away. */
export const GOES_OVER_S = 2.4;
const LEAVES_S = 3;
/** Share of the time from adhesion to hit that the granules may take of the picture. */
const MOST_OF_CONTACT = 0.3;
/** Before a hit is in sight, it is so far off. */
const FAR_OFF_S = -1000;
/** Of the hit that is only looked at: one granzyme in so many seconds, the pores long open. */
const IDLE_EVERY_S = 2.3;
const IDLE_SHOWN = 6;
const IDLE_AFTER_S = 20;

/** When the followed T cell degranulates, as far as it is known; else Infinity. */
function dueS({ hitS, state, exitS }: FollowedTCell): number {
  return hitS === Infinity && state === 'polarising' ? exitS : hitS;
}

/** Screen seconds after the degranulation of the followed T cell, negative before it. */
export function afterHitS(world: PairView): number {
  const tCell = world.pairs[0]?.tCell;
  if (!tCell) return FAR_OFF_S;
  const hitDueS = dueS(tCell);
  return hitDueS === Infinity ? FAR_OFF_S : (world.timeS - hitDueS) / world.pace;
}

/** How far the picture has gone over from the bridges (0) to the granules and pores (1). */
export function overToHit(world: PairView, still: boolean): number {
  const [pair] = world.pairs;
  if (!pair) return 0;
  // Where a contact passes quickly, most of it is seen at its bridges all the same.
  const wholeS = (dueS(pair.tCell) - pair.contact.adheredS) / world.pace;
  const leadS = Math.min(HIT_LEAD_S, MOST_OF_CONTACT * wholeS);
  const share = (afterHitS(world) + leadS) / GOES_OVER_S;
  return still ? Number(share > 0.5) : eased(share);
}

export function viewPairHit(world: PairView, _idleS: number, out: HitView): void {
  const [pair] = world.pairs;
  if (!pair) return;
  const { tCell, blast } = pair;
  out.pace = world.pace;
  out.afterS = afterHitS(world);
  out.openness = out.afterS < 0 ? 0 : world.poreOpenness(0);
  out.perforin = tCell.perforin;
  out.granzyme = tCell.granzyme;
  out.givesUntilS = parameters.poreResealEndS.value / world.pace;
  out.keeps = true;
  out.gone = eased((world.timeS - tCell.releasedS) / world.pace / LEAVES_S);
  const { entriesS } = blast;
  out.entries = Math.min(entriesS.length, out.entriesAtS.length);
  for (let index = 0; index < out.entries; index += 1) {
    out.entriesAtS[index] = ((entriesS[index] as number) - tCell.hitS) / world.pace;
  }
}

/** Pores that stay open: something to look at, without a model. */
export function viewIdleHit(_world: IdleWorld, idleS: number, out: HitView): void {
  out.afterS = IDLE_AFTER_S + idleS;
  out.openness = 1;
  out.opennessAt = () => 1;
  out.givesUntilS = Infinity;
  out.keeps = false;
  out.entries = IDLE_SHOWN;
  const first = Math.floor(out.afterS / IDLE_EVERY_S) - 2;
  for (let index = 0; index < IDLE_SHOWN; index += 1) {
    // Each keeps its number as time goes on.
    const number = first + ((((index - first) % IDLE_SHOWN) + IDLE_SHOWN) % IDLE_SHOWN);
    out.entriesAtS[index] = number * IDLE_EVERY_S;
  }
}
