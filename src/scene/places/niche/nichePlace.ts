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
import { Crawlers, heavier, type Crawler } from './crawlers.ts';
import { Following } from './following.ts';

/** Blasts and T cells that may come by division, as multiples of those at the start. */
const MORE_BLASTS = 1.5;
const MORE_TCELLS = 3;
/** Cells drawn finely, the nearest; all others are drawn with a quarter of the triangles. */
const NEAR_MEMBRANES = 36;
const NEAR_NUCLEI = 60;
/** Drawn at most, blebs and pieces of nuclei included. */
const FAR_BODIES = 160;
/** How fast the point of the dive follows the pair it stands for, shares per screen second. */
const FOLLOW_PER_S = 2;
/** Half extents of the pair in the nearer shot, µm. */
const PAIR = { halfWidth: 11, halfHeight: 8 } as const;

/** A cell is named only if no other covers its middle, to this share of the other's radius; one that
 * is named keeps its name a little longer. */
const COVERS = 1;
const COVERS_KEPT = 0.75;

const towardsEye = new Vector3();
const at = new Vector3();

const labelled = ['tCell', 'blast', 'dyingBlast'] as const;
type Labelled = (typeof labelled)[number];

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
  const crowd = createCrowd(
    cells,
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
  const answer = createAnswer(half, capacity, near, ground);
  const [farNuclei, nearNuclei, ...seeThrough] = crowd.meshes;
  const objects = [
    farNuclei,
    nearNuclei,
    interiors.mesh,
    ...seeThrough,
    spots.mesh,
    ...answer.meshes,
  ].filter((mesh) => !!mesh);
  objects.forEach((mesh, order) => {
    mesh.renderOrder = order;
  });

  const inner = new Vector3();
  const obstacle = { x: 0, y: 0, z: 0, radius: half };
  const pair: Shot = { centre: inner, ...PAIR };
  const named: Partial<Record<Labelled, LivingCell | undefined>> = {};
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
    const image = crawler?.images.reduce(heavier);
    if (!crawler || !image) return;
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
    leader = chooseLeader();
    writeMiddle(1);
  }

  /** Whether another cell stands before the middle of this one, by this share of its radius. */
  function isCovered(living: LivingCell, eye: Vector3, share: number): boolean {
    writeWay(eye, living, at);
    const away = at.length();
    at.divideScalar(away);
    for (const other of cells) {
      if (other === living || other.shown < 0.3) continue;
      writeWay(eye, other, towardsEye);
      const along = towardsEye.dot(at);
      if (along <= 0 || along >= away) continue;
      const reach = share * other.radiusUm;
      if (towardsEye.lengthSq() - along * along < reach * reach) return true;
    }
    return false;
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
      crowd.update(idleS, eye);
      answer.update(now, crawlers, idleS, still, eye);
    },
    anchors(see, camera) {
      const { position: eye } = camera;
      const own = following.isAttended ? crawlers.all[shownWorld.followed] : undefined;
      const ownImage = own?.images.reduce(heavier);
      if (own && ownImage) {
        // The names are those of the T cell that is followed, and of what it holds.
        see('followed', foot(ownImage));
        named.tCell = ownImage;
        const home = own.attached > 0.9 ? homeOf(own) : undefined;
        if (home) named[home.death === 0 ? 'blast' : 'dyingBlast'] = home;
      }
      answer.anchors(see);
      for (const kind of labelled) {
        const kept = named[kind];
        if (kept && bears(kind, kept) && !isCovered(kept, eye, COVERS_KEPT)) {
          if (see(kind, crown(kept, eye))) continue;
        }
        named[kind] = undefined;
        let nearest = Infinity;
        for (const living of cells) {
          writeWay(eye, living, towardsEye);
          const away = towardsEye.lengthSq();
          if (away > nearest || !bears(kind, living)) continue;
          if (isCovered(living, eye, COVERS) || !see(kind, crown(living, eye))) continue;
          named[kind] = living;
          nearest = away;
        }
        if (named[kind]) see(kind, crown(named[kind], eye));
      }
    },
    confess(layer) {
      if (!answer.shown) layer.schematic.delete('cytokines');
      else layer.schematic.add('cytokines');
      layer.moleculeMagnification = answer.shown ? SIGNALS_MAGNIFIED : 1;
    },
    dispose() {
      answer.dispose();
      crowd.dispose();
      crawlers.dispose();
    },
  };
}

/** Writes the way from the eye to a cell. Cells are kept out of the methods of `Vector3`: given objects
 * of many shapes, they box what they read. */
function writeWay(eye: Vector3, { x, y, z }: LivingCell, out: Vector3): void {
  out.set(x - eye.x, y - eye.y, z - eye.z);
}

/** The point of a cell's outline that lies up and towards the eye. */
function crown(living: LivingCell, eye: Vector3): Vector3 {
  towardsEye.set(eye.x - living.x, eye.y - living.y, eye.z - living.z).normalize();
  at.set(living.x, living.y, living.z).addScaledVector(towardsEye, 0.35 * living.radiusUm);
  at.y += 0.88 * living.radiusUm;
  return at;
}

/** The lowest point of a cell. */
function foot({ x, y, z, radiusUm }: LivingCell): Vector3 {
  return at.set(x, y - radiusUm, z);
}

/** Whether a cell may bear a label: those that come, go or are just beginning to die may not. */
function bears(kind: Labelled, { placed, shown, death }: LivingCell): boolean {
  if (shown < 0.9) return false;
  if (kind === 'tCell') return placed.cell.id === 'tCell';
  return placed.cell.id === 'blast' && (kind === 'blast' ? death === 0 : death > 0.4);
}

const REST_SEED = 7;

export const nichePlace: PlaceMaker<NicheWorld, NichePlace> = {
  create: createNichePlace,
  shape: ({ edgeUm, founders }) => `${edgeUm} ${founders.blasts} ${founders.tCells}`,
  rest: () => createNicheWorld(nicheWorldDefaults, REST_SEED),
};
