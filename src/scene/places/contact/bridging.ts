/** The exhibit of a contact: every drug of the model on its CD19, on its CD3 or bridging both, those
 * that come and go, and the receptors about them. */
import { Vector3 } from 'three';
import { engagerParts } from '../../../cast/engager.ts';
import { cast } from '../../../cast/registry.ts';
import { drugState, type DrugState } from '../../../sim/contactDrugs.ts';
import type { ContactEvent } from '../../../sim/contactWorld.ts';
import type { Frames } from '../../beads/frames.ts';
import type { QualityTier } from '../../quality.ts';
import { countHeld, type BridgingView } from './bridgingView.ts';
import { Cd45Crowd } from './cd45Crowd.ts';
import { firstFrames, type Exhibit } from './exhibit.ts';
import type { Shot } from '../place.ts';
import { createDrugPose, DrugPoser, drugGroups } from './drugPoser.ts';
import { eased } from './drift.ts';
import {
  createStanding,
  Gap,
  gapShot,
  closeZone,
  pointOn,
  strew,
  writeFeet,
  writeStanding,
} from './gap.ts';
import { drawTogether, writeFlying, writeHeldEnd } from './grips.ts';
import { PAIRS, pairSites, type PairSite } from './sites.ts';

const SPARE_CD19 = 5;
const SPARE_CD3 = 4;
/** Screen seconds in which an arm swings free after it let go, and in which a drug goes out of view. */
const LOOSENS_S = 0.9;
const LEAVES_S = 1.5;
/** Share of the lead over which an arm that will grip is drawn closing in. */
const CLOSES_IN = 0.8;

/** Where on a receptor its label points, nm in its own frame. */
const CD19_NAMED = [0, 0, 3] as const;
const CD3_NAMED = [0, 0, 4] as const;

const zone = { fromX: -closeZone.halfX, toX: closeZone.halfX, fromZ: closeZone.fromZ, toZ: 4 };
const feet19 = pairSites.map(({ cd19 }) => cd19);
const feet3 = pairSites.map(({ cd3 }) => cd3);
const spare19 = strew(SPARE_CD19, 300, 6.5, zone, [...feet19, ...feet3]);
const spare3 = strew(SPARE_CD3, 500, 11, zone, [...feet3, ...feet19]);
/** How much farther out the pairs stand before they have gathered in the middle of the contact, and
 * the time constant of gathering, seconds of the model. Drawn, not modelled. */
const SPREAD = 0.16;
const GATHERS_S = 60;

/** What is drawn of one drug: how firmly each arm grips, and how much of its way it still has. */
interface Drawn {
  shown: boolean;
  grip19: number;
  grip3: number;
  /** 0 in the contact, 1 where it comes from or goes to; the end it holds on to, and its number. */
  away: number;
  holds: 'cd19' | 'cd3';
  flight: number;
}

/** Cells that come and go need more height than a contact. */
export const touchShot: Shot = {
  centre: new Vector3(0, 4, -6),
  halfWidth: 31,
  halfHeight: 19.5,
  elevation: 0.1,
};

/** `viewOf` says what is drawn of a world; it is asked once for each world. */
export function createBridging<W>(
  tier: QualityTier,
  viewOf: (world: W) => BridgingView,
  shot: Shot = gapShot,
): Exhibit<W> {
  const gap = new Gap(tier.boundDetail === 'fine');
  const crowd = new Cd45Crowd();
  const cd19Beads = cast.cd19.beads[tier.nearDetail];
  const cd3Beads = cast.cd3.beads[tier.nearDetail];
  const groups = [
    ...gap.groups,
    { beads: cd19Beads, molecules: PAIRS + SPARE_CD19 },
    { beads: cd3Beads, molecules: PAIRS + SPARE_CD3 },
    { beads: cast.cd45.beads[tier.nearDetail], molecules: crowd.count },
    ...drugGroups(PAIRS, engagerParts[tier.nearDetail]),
  ];
  const [first19 = 0, first3 = 0, firstCd45 = 0, firstDrug = 0] = firstFrames(groups, 0).slice(
    gap.groups.length,
  );
  const poser = new DrugPoser();
  const pose = createDrugPose();
  const standing = createStanding();
  const standing3 = createStanding();
  const next: (ContactEvent | null)[] = pairSites.map(() => null);
  const drawn: Drawn[] = pairSites.map(() => ({
    shown: false,
    grip19: 0,
    grip3: 0,
    away: 0,
    holds: 'cd19',
    flight: 0,
  }));
  const places = {
    cd19: new Vector3(),
    cd3: new Vector3(),
    cd45: new Vector3(),
    bridge: new Vector3(),
    tCell: new Vector3(),
    blast: new Vector3(),
  };
  const molecule = { centre: new Vector3(), halfWidth: 13, halfHeight: 9.5, elevation: 0.06 };
  const foot19 = { id: 0, x: 0, z: 0, heading: 0 };
  const foot3 = { id: 0, x: 0, z: 0, heading: 0 };
  const site: PairSite = { cd19: foot19, cd3: foot3 };
  let spread = 0;
  let bridgeShown = false;
  let nearer = 1;
  let oneIn = 1;
  let shownWorld: W | null = null;
  let view: BridgingView | null = null;

  function see(event: ContactEvent): void {
    if (event.drug < PAIRS && next[event.drug] === null) next[event.drug] = event;
  }

  function follow(world: BridgingView, drug: number, still: boolean): Drawn {
    const now = drawn[drug] as Drawn;
    const coming = still ? null : (next[drug] as ContactEvent | null);
    const { states, statesBefore, sinceS } = world.drugs;
    const state = states[drug] ?? drugState.gone;
    const before = statesBefore[drug] ?? drugState.gone;
    const agoS = still ? Infinity : (world.timeS - (sinceS[drug] ?? 0)) / world.pace;
    const nears = coming ? closingIn(coming.timeS, sinceS[drug] ?? 0, world) : 0;
    now.shown = state !== drugState.gone;
    now.away = 0;
    now.grip19 = grips(state, 'cd19', before, agoS);
    now.grip3 = grips(state, 'cd3', before, agoS);
    if (state === drugState.gone) {
      now.holds = before === drugState.heldByCd3 ? 'cd3' : 'cd19';
      now.flight = 2 * drug + 1;
      if (agoS < LEAVES_S && sinceS[drug] !== undefined && before !== drugState.gone) {
        now.shown = true;
        now.away = agoS / LEAVES_S;
      } else if (coming) {
        now.shown = true;
        now.holds = coming.to === drugState.heldByCd3 ? 'cd3' : 'cd19';
        now.away = Math.min(1, (coming.timeS - world.timeS) / world.leadS);
        now.flight = coming.id;
      }
      now.grip19 = now.holds === 'cd19' ? 1 : 0;
      now.grip3 = 1 - now.grip19;
    } else if (coming?.to === drugState.bridged) {
      now.grip19 = Math.max(now.grip19, nears);
      now.grip3 = Math.max(now.grip3, nears);
    }
    return now;
  }

  function writeDrug(
    world: BridgingView,
    drug: number,
    idleS: number,
    still: boolean,
    frames: Frames,
  ): void {
    const { cd19, cd3 } = standPair(drug);
    gap.stand('blast', cd19, idleS, standing);
    gap.stand('tCell', cd3, idleS, standing3);
    writeStanding(frames, first19 + drug, standing, gap.sheets.blast.fadeAt(cd19.x, cd19.z));
    pointOn(standing, cast.cd19.grip.point, pose.cd19);
    pointOn(standing3, cast.cd3.grip.point, pose.cd3);
    const now = follow(world, drug, still);
    drawTogether(Math.min(now.grip19, now.grip3), standing3, pose);
    writeStanding(frames, first3 + drug, standing3, gap.sheets.tCell.fadeAt(cd3.x, cd3.z));
    if (!now.shown) {
      poser.write(frames, firstDrug, PAIRS, drug, 0, 0);
      return;
    }
    if (now.grip19 < 1) writeHeldEnd(drug, 'cd19', now.grip19, idleS, standing3, cast.cd3, pose);
    else writeHeldEnd(drug, 'cd3', now.grip3, idleS, standing, cast.cd19, pose);
    if (now.away > 0) writeFlying(now.flight, now.away, pose);
    poser.lay(pose);
    const fades = Math.max(
      gap.sheets.blast.fadeAt(cd19.x, cd19.z),
      gap.sheets.tCell.fadeAt(cd3.x, cd3.z),
    );
    poser.write(frames, firstDrug, PAIRS, drug, eased((1 - now.away) / 0.3), fades);
    if (!bridgeShown && world.drugs.states[drug] === drugState.bridged) {
      bridgeShown = true;
      places.bridge.copy(poser.find('linkerMiddle'));
    }
  }

  /** Where a pair stands now: they gather in the middle of the contact. */
  function standPair(drug: number): PairSite {
    const { cd19, cd3 } = pairSites[drug] as PairSite;
    const x = (spread * (cd19.x + cd3.x)) / 2;
    Object.assign(foot19, cd19);
    Object.assign(foot3, cd3);
    foot19.x += x;
    foot3.x += x;
    return site;
  }

  return {
    groups,
    subject: shot,
    shots: { gap: shot, pair: shot, molecule },
    write(frames, world, idleS, still) {
      if (world !== shownWorld || view === null) {
        shownWorld = world;
        view = viewOf(world);
      }
      next.fill(null);
      view.upcoming(see);
      spread = SPREAD * Math.exp(-view.adheredForS / GATHERS_S);
      gap.sheets.tCell.raiseNm = view.liftNm;
      gap.write(frames, idleS);
      bridgeShown = false;
      for (let drug = 0; drug < PAIRS; drug += 1) writeDrug(view, drug, idleS, still, frames);
      const { tCell, blast } = gap.sheets;
      writeFeet(frames, first19 + PAIRS, blast, spare19, idleS);
      writeFeet(frames, first3 + PAIRS, tCell, spare3, idleS);
      crowd.write(frames, firstCd45, gap, view.adheredForS, idleS, places.cd45);
      writePlaces(idleS);
      nearer = view.nearer;
      const inContact = countHeld(view.drugs);
      let shown = 0;
      for (const one of drawn) shown += Number(one.shown && one.away === 0);
      oneIn = shown === 0 ? 1 : Math.max(1, inContact / shown);
    },
    anchors(tell) {
      tell('tCell', places.tCell);
      tell('blast', places.blast);
      tell('cd3', places.cd3);
      tell('cd19', places.cd19);
      tell('cd45', places.cd45);
      if (bridgeShown) tell('bridge', places.bridge);
    },
    confess(layer) {
      layer.sampling.set('nearer', nearer);
      layer.sampling.set('boundDrug', oneIn);
      layer.moleculeMagnification = 1;
    },
  };

  function writePlaces(idleS: number): void {
    const { cd19, cd3 } = standPair(0);
    gap.stand('blast', cd19, idleS, standing);
    pointOn(standing, CD19_NAMED, places.cd19);
    gap.stand('tCell', cd3, idleS, standing);
    pointOn(standing, CD3_NAMED, places.cd3);
    gap.writeLabels(idleS, places);
    if (bridgeShown) molecule.centre.copy(places.bridge);
  }
}

/** How far an arm has closed in on the grip that it takes at `dueS`; it sets out when it is free to. */
function closingIn(dueS: number, sinceS: number, { timeS, leadS }: BridgingView): number {
  const wayS = Math.min(CLOSES_IN * leadS, dueS - sinceS);
  return wayS > 0 ? eased(1 - (dueS - timeS) / wayS) : 1;
}

/** How firmly an arm grips in a state: 1 while it does, easing to 0 after it has let go. */
function grips(state: DrugState, arm: 'cd19' | 'cd3', before: DrugState, agoS: number): number {
  const held = arm === 'cd19' ? drugState.heldByCd19 : drugState.heldByCd3;
  if (state === drugState.bridged || state === held) return 1;
  return before === drugState.bridged ? eased(1 - agoS / LOOSENS_S) : 0;
}
