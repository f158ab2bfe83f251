/** The niche place: a box of marrow crowded with blasts, T cells that crawl among them, and the
 * remains of those that were killed. */
import { Vector3 } from 'three';
import { STEP_S } from '../../../sim/clock.ts';
import { createNicheWorld, nicheWorldDefaults, type NicheWorld } from '../../../sim/nicheWorld.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createCrowd } from '../../membrane/cells.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place, PlaceMaker, Shot } from '../place.ts';
import { createAnswer, SIGNALS_MAGNIFIED } from './answer.ts';
import { BlastSlots } from './blastSlots.ts';
import { MarrowBox } from './box.ts';
import { heaviest } from './crawlerImages.ts';
import { Crawlers, type Crawler } from './crawlers.ts';
import { Following } from './following.ts';
import { createMarks } from './marks.ts';
import { Naming } from './naming.ts';

/** Blasts and T cells that may come by division, as multiples of those at the start. */
const MORE_BLASTS = 1.5;
const MORE_TCELLS = 3;
/** Cells drawn finely, the nearest; all others are drawn with a quarter of the triangles. */
const NEAR_MEMBRANES = 30;
const NEAR_NUCLEI = 44;
/** Drawn at most, blebs and pieces of nuclei included. */
const FAR_BODIES = 160;
/** How fast the point of the dive follows the pair it stands for, shares per screen second. */
const FOLLOW_PER_S = 2;
/** Half extents of the pair in the nearer shot, µm. */
const PAIR = { halfWidth: 11, halfHeight: 8 } as const;

const towardsEye = new Vector3();
const at = new Vector3();

export interface NichePlace extends Place<NicheWorld> {
  readonly blasts: BlastSlots;
  readonly crawlers: Crawlers;
  readonly box: MarrowBox;
  readonly following: Following;
  readonly inner: Vector3;
}

function createNichePlace(
  world: NicheWorld,
  tier: QualityTier,
  ground: GroundUniforms,
  before: NichePlace | null,
): NichePlace {
  const half = world.edgeUm / 2;
  const box = new MarrowBox(world.edgeUm);
  const blasts = new BlastSlots(world, Math.ceil(MORE_BLASTS * world.founders.blasts), box);
  const capacity = Math.max(1, MORE_TCELLS * world.founders.tCells);
  const crawlers = new Crawlers(world, capacity, blasts, box, tier.freeDetail === 'fine', ground);
  const following = new Following(box, crawlers);
  if (before) following.resume(before.following);
  const near = tier.cellSubdivision - 1;
  const cells = [...blasts.slots.map(({ living }) => living), ...crawlers.cells];
  const answer = createAnswer(half, capacity, ground);
  const crowd = createCrowd(
    [...cells, ...answer.cells],
    {
      nuclei: [
        { subdivision: near - 1, capacity: FAR_BODIES },
        { subdivision: near, capacity: NEAR_NUCLEI },
      ],
      fadedNuclei: [{ subdivision: near - 1, capacity: FAR_BODIES }],
      membranes: [
        { subdivision: near - 1, capacity: FAR_BODIES },
        { subdivision: near, capacity: NEAR_MEMBRANES },
      ],
    },
    ground,
  );
  const { interiors, spots } = crawlers;
  const marks = createMarks(blasts, crawlers, ground);
  const naming = new Naming(blasts, crawlers);
  const [farNuclei, nearNuclei, ...seeThrough] = crowd.meshes;
  const objects = [
    farNuclei,
    nearNuclei,
    interiors.mesh,
    marks.mesh,
    answer.mesh,
    ...seeThrough,
    spots.mesh,
  ].filter((mesh) => !!mesh);
  objects.forEach((mesh, order) => {
    mesh.renderOrder = order;
  });

  const inner = new Vector3();
  const obstacle = { x: 0, y: 0, z: 0, radius: half };
  const pair: Shot = { centre: inner, ...PAIR };
  let shownWorld = world;
  let followedS = world.timeS;
  let lastIdleS = Number.NaN;
  let leapt = false;
  /** Steps of the screen's time since the model's last moved; a world first seen rests. */
  let stepsAtRest = Infinity;
  let leader = chooseLeader();
  writeMiddle(1);

  /** The T cell whose meeting with a blast is best seen: one that holds a blast, near the front and
   * seen from the side. */
  function chooseLeader(): number {
    if (following.isAttended) return shownWorld.followed;
    let best = 0;
    let bestScore = -Infinity;
    for (let index = 0; index < shownWorld.tCells.count && index < capacity; index += 1) {
      const { attached, place, facing } = crawlers.all[index] as Crawler;
      const sideways = 1 - Math.abs(facing.z);
      const forward = (place.z - Math.hypot(place.x, place.y)) / half;
      const score = attached * (2 + sideways) + forward;
      if (score <= bestScore) continue;
      bestScore = score;
      best = index;
    }
    return best;
  }

  /** Moves the point of the dive to the middle between the leader and its blast. */
  function writeMiddle(share: number): void {
    const crawler = crawlers.all[leader];
    if (!crawler) return;
    const image = heaviest(crawler.images);
    at.set(image.x, image.y, image.z);
    const home = homeOf(crawler);
    if (home) at.lerp(towardsEye.set(home.x, home.y, home.z), 0.5 * crawler.attached);
    inner.lerp(at, Math.min(1, share));
  }

  /** What the T cell that is followed, or the leader, sits on. */
  function homeOf(crawler: Crawler | undefined): LivingCell | undefined {
    return crawler && crawler.attached > 0 ? blasts.find(crawler.blast) : undefined;
  }

  /** A world first seen, or moved while the screen's time stood still, is shown without fades. */
  function catchUp(now: NicheWorld, idleS: number, still: boolean): void {
    if (now === shownWorld && now.timeS === followedS && idleS === lastIdleS) return;
    leapt = now !== shownWorld || (!(idleS > lastIdleS) && now.timeS !== followedS);
    if (now.timeS !== followedS) stepsAtRest = 0;
    followedS = now.timeS;
    lastIdleS = idleS;
    if (!leapt) return;
    restart(now);
    following.leap(now, still);
  }

  function restart(now: NicheWorld): void {
    shownWorld = now;
    blasts.restart(now);
    crawlers.restart(now);
    crawlers.pose(now, 1);
    marks.follow(Infinity);
    leader = chooseLeader();
    writeMiddle(1);
  }

  return {
    objects,
    umPerUnit: 1,
    subject: { centre: box.middle, halfWidth: half, halfHeight: 0.84 * half },
    shots: { pair, bothCells: pair, followed: following.shot, signal: answer.shot },
    inner,
    innerTCell: () => leader,
    obstacles: [obstacle],
    haze: { begins: -0.2 * half, full: 1.75 * half },
    blasts,
    crawlers,
    box,
    following,
    attend(shot) {
      following.attend(shot === 'followed', shownWorld);
      answer.shown = shot === 'signal';
    },
    look: catchUp,
    step(now) {
      stepsAtRest += 1;
      if (now !== shownWorld) restart(now);
      blasts.follow(now, STEP_S);
      crawlers.step(now);
      marks.follow(STEP_S);
      following.step(now, STEP_S);
      if (following.isAttended) leader = now.followed;
      if ((crawlers.all[leader]?.attached ?? 0) === 0) leader = chooseLeader();
      writeMiddle(FOLLOW_PER_S * STEP_S);
    },
    update(now, idleS, alpha, still, eye) {
      catchUp(now, idleS, still);
      // Between steps cells glide; once the model rests they stand where it left them.
      crawlers.pose(now, leapt || still || stepsAtRest > 1 ? 1 : alpha);
      following.veil(now, cells, homeOf(crawlers.all[now.followed]), eye);
      crawlers.furnishAll(now, idleS);
      obstacle.x = box.middle.x;
      obstacle.y = box.middle.y;
      obstacle.z = box.middle.z;
      marks.update(now);
      answer.update(now, crawlers, idleS, still);
      crowd.update(idleS, eye);
    },
    anchors(see, camera) {
      const { position: eye } = camera;
      const own = following.isAttended ? crawlers.all[shownWorld.followed] : undefined;
      if (own) {
        // The names are those of the T cell that is followed, and of what it holds.
        const image = heaviest(own.images);
        see('followed', foot(image));
        naming.prefer(shownWorld, image);
        const home = own.attached > 0.9 ? homeOf(own) : undefined;
        if (home) naming.prefer(shownWorld, home);
      }
      answer.anchors(see);
      naming.name(shownWorld, eye, see);
    },
    bodies: () => naming.bodies(shownWorld),
    confess(layer) {
      if (!answer.shown) layer.schematic.delete('cytokines');
      else layer.schematic.add('cytokines');
      layer.moleculeMagnification = answer.shown ? SIGNALS_MAGNIFIED : 1;
    },
    dispose() {
      answer.dispose();
      marks.dispose();
      crowd.dispose();
      crawlers.dispose();
    },
  };
}

/** The lowest point of a cell. */
function foot({ x, y, z, radiusUm }: LivingCell): Vector3 {
  return at.set(x, y - radiusUm, z);
}

const REST_SEED = 7;

export const nichePlace: PlaceMaker<NicheWorld, NichePlace> = {
  create: createNichePlace,
  shape: ({ edgeUm, founders }) => `${edgeUm} ${founders.blasts} ${founders.tCells}`,
  rest: () => createNicheWorld(nicheWorldDefaults, REST_SEED),
};
