/** T cells and blasts that meet, one pair or two, whatever world they belong to. */
import { Vector3 } from 'three';
import { blast } from '../../../cast/blast.ts';
import { tCell } from '../../../cast/tCell.ts';
import { STEP_S } from '../../../sim/clock.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createCellBodies, type PlacedCell } from '../../membrane/cells.ts';
import { createInteriors } from '../../membrane/interior.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place, Shot } from '../place.ts';
import { Conjugate, conjugateGroups, MAGNIFICATION, type ConjugatePlacing } from './conjugate.ts';
import { createSignals, signalIds } from './signals.ts';
import { ConjugateAnchors } from './conjugateAnchors.ts';
import type { ConjugatePose, Moment } from './conjugatePose.ts';
import { createContactSpots } from './contactSpot.ts';
import { gapMiddle, neighbours, pairAxis } from './layout.ts';

/** How far above and below the middle two pairs stand, µm. */
const APART_UM = 5.9;
/** Room round the pairs: for what stands on them, and for a T cell that leaves. */
const ROOM_UM = 0.9;
const LEAVING_UM = 2.2;
/** How far the middle of the picture lies right of and above the contact, µm: the blast is larger. */
const CENTRE_UM = 0.6;
/** Half the view of the contact, and room round a cell seen alone. */
const GAP_VIEW_UM = 3;
const ALONE_UM = 1.4;
/** Room for what a T cell gives off. */
const SIGNAL_UM = 4;
/** How much larger than other molecules they are drawn, as the caption says. */
const SIGNALS_LARGER = 4;
/** Receptors are drawn this much sparser on each of two pairs. */
const SHARED = 0.6;
/** Nearer than this, single beads can be told apart; the second figure is where they go back. */
const FINE_FROM_UM = 20;
const COARSE_FROM_UM = 23;
const HAZE_BEGINS_UM = 3;
const HAZE_FULL_UM = 40;

/** The story has one T cell: only blasts stand behind. */
const behind = neighbours.filter(({ cell }) => cell === blast);

interface Timed {
  readonly timeS: number;
  readonly pace: number;
}

export interface ConjugatesPlace<W> extends Place<W> {
  readonly pairs: readonly Conjugate[];
}

function placings(count: number): readonly ConjugatePlacing[] {
  return Array.from({ length: count }, (_, index) => {
    const up = count === 1 ? 0 : index === 0 ? APART_UM : -APART_UM;
    const middle = new Vector3(gapMiddle.x, gapMiddle.y + up, gapMiddle.z);
    const put = (cell: PlacedCell['cell'], way: number, seed: number): PlacedCell => {
      const { x, y, z } = middle.clone().addScaledVector(pairAxis, (way * cell.diameterUm) / 2);
      return { cell, x, y, z, seed: seed + 2.9 * index, haze: 0 };
    };
    return { tCell: put(tCell, -1, 1.3), blast: put(blast, 1, 4.1), middle, axis: pairAxis };
  });
}

function alone(centre: Vector3, diameterUm: number, roomUm: number): Shot {
  const half = diameterUm / 2 + roomUm;
  return { centre, halfWidth: half, halfHeight: half };
}

/** `pose` writes how pair `number` of a world stands at a moment. */
export function createConjugatesPlace<W extends Timed>(
  count: number,
  pose: (world: W, number: number, moment: Moment, pose: ConjugatePose) => void,
  tier: QualityTier,
  ground: GroundUniforms,
): ConjugatesPlace<W> {
  const placed = placings(count);
  const groups = conjugateGroups(tier, count === 1 ? 1 : SHARED);
  const field = createBeadField(
    placed.flatMap(() => groups),
    ground,
  );
  const cells = placed.flatMap((placing) => [placing.tCell, placing.blast]);
  const front = createCellBodies(cells, tier.cellSubdivision, ground, true);
  const back = createCellBodies(behind, tier.farCellSubdivision, ground);
  const inside = createInteriors(count, tCell.diameterUm / 2, tier.freeDetail === 'fine', ground);
  const spots = createContactSpots(count, ground);
  const signals = createSignals(count, (SIGNALS_LARGER * MAGNIFICATION) / 1000, ground);
  const pairs = placed.map(
    (placing, index) =>
      new Conjugate(
        front.cells[2 * index] as LivingCell,
        front.cells[2 * index + 1] as LivingCell,
        placing,
        field.firstFrames.slice(index * groups.length, (index + 1) * groups.length),
        groups,
      ),
  );
  const [nuclei, membranes, pieces, blebs] = front.meshes;
  const ordered = [
    ...back.meshes,
    nuclei,
    pieces,
    inside.mesh,
    field.mesh,
    signals.mesh,
    membranes,
    blebs,
    spots.mesh,
  ].filter((mesh) => mesh !== undefined);
  ordered.forEach((mesh, order) => {
    mesh.renderOrder = order;
  });

  const first = pairs[0] as Conjugate;
  const whole: Shot = {
    centre: new Vector3(gapMiddle.x + CENTRE_UM, gapMiddle.y + CENTRE_UM, 0),
    halfWidth: (tCell.diameterUm + blast.diameterUm) / 2 + ROOM_UM,
    halfHeight: blast.diameterUm / 2 + ROOM_UM + (count > 1 ? APART_UM : 0),
  };
  const signal: Shot = {
    ...whole,
    halfWidth: whole.halfWidth + SIGNAL_UM,
    halfHeight: whole.halfHeight + SIGNAL_UM / 2,
  };
  const middleT = new Vector3();
  const middleBlast = new Vector3();
  const gap: Shot = {
    centre: placed[0]?.middle ?? gapMiddle,
    halfWidth: GAP_VIEW_UM,
    halfHeight: GAP_VIEW_UM,
  };
  const obstacles = cells.map(({ x, y, z, cell }) => ({
    id: cell.id,
    x,
    y,
    z,
    radius: cell.diameterUm / 2,
  }));
  const anchors = new ConjugateAnchors(count === 1);
  const moment = { timeS: 0, pace: 1, still: false };
  let lastIdleS = Number.NaN;
  let followedS = Number.NaN;
  let shownWorld: W | null = null;
  let fine = false;

  function follow(world: W, seconds: number): void {
    moment.timeS = world.timeS;
    moment.pace = world.pace;
    for (let number = 0; number < pairs.length; number += 1) {
      const pair = pairs[number] as Conjugate;
      pose(world, number, moment, pair.pose);
      pair.drugs.follow(pair.pose.drugs, seconds);
    }
    followedS = world.timeS;
    shownWorld = world;
  }

  return {
    objects: ordered,
    umPerUnit: 1,
    subject: whole,
    shots: {
      bothCells: whole,
      pair: whole,
      tCell: alone(middleT, tCell.diameterUm, LEAVING_UM),
      blast: alone(middleBlast, blast.diameterUm, ALONE_UM),
      gap,
      signal,
    },
    attend(shot) {
      // Seen where the step tells of them: elsewhere they would stand before the contact.
      signals.mesh.visible = shot === 'signal';
    },
    inner: gap.centre,
    obstacles,
    bodies: () => obstacles,
    haze: { begins: HAZE_BEGINS_UM, full: HAZE_FULL_UM },
    pairs,
    step(world) {
      follow(world, STEP_S);
    },
    update(world, idleS, _alpha, still, eye) {
      moment.still = still;
      // A world first seen, or moved while the screen's time stood still, is shown without fades.
      const leapt = world !== shownWorld || (!(idleS > lastIdleS) && world.timeS !== followedS);
      follow(world, leapt || still ? Infinity : 0);
      lastIdleS = idleS;
      const away = eye.distanceTo(gap.centre);
      fine = away < (fine ? COARSE_FROM_UM : FINE_FROM_UM);
      field.seeNear(fine);
      for (let number = 0; number < pairs.length; number += 1) {
        const pair = pairs[number] as Conjugate;
        pair.place();
        pair.write(field.frames, number, inside, spots, moment, idleS, eye);
        if (signals.mesh.visible) {
          signals.write(number, pair.pose.signal, pair.tCell, pair.blast, idleS);
        }
        keepOut(obstacles, 2 * number, pair.tCell);
        keepOut(obstacles, 2 * number + 1, pair.blast);
      }
      middleT.set(first.tCell.x, first.tCell.y, first.tCell.z);
      middleBlast.set(first.blast.x, first.blast.y, first.blast.z);
      field.commit();
      if (signals.mesh.visible) signals.commit();
      inside.commit();
      front.update(idleS, eye);
      back.update(idleS, eye);
    },
    anchors(see, camera) {
      anchors.tell(first, see, camera);
      if (!signals.mesh.visible) return;
      for (const id of signalIds) {
        const named = signals.named(id);
        if (named) see(id, named);
      }
    },
    confess(layer) {
      layer.moleculeMagnification = MAGNIFICATION;
      if (signals.mesh.visible) layer.schematic.add('signals');
      else layer.schematic.delete('signals');
      layer.sampling.set('cd19', first.coats.cd19.oneIn);
      layer.sampling.set('cd3', first.coats.cd3.oneIn);
      layer.sampling.set('boundDrug', Math.max(first.drugs.oneIn, first.held.oneIn));
    },
    dispose() {
      field.dispose();
      inside.dispose();
      spots.dispose();
      signals.dispose();
      front.dispose();
      back.dispose();
    },
  };
}

function keepOut(
  obstacles: { x: number; y: number; z: number }[],
  index: number,
  { x, y, z }: LivingCell,
): void {
  const obstacle = obstacles[index];
  if (!obstacle) return;
  obstacle.x = x;
  obstacle.y = y;
  obstacle.z = z;
}
