/** Following one T cell through the periodic marrow: the view and the box that is drawn go with it, so
 * that it never leaves at a face, and whatever stands before it gives way. */
import { Vector3 } from 'three';
import { tCell } from '../../../cast/tCell.ts';
import type { NicheWorld } from '../../../sim/nicheWorld.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { Shot } from '../place.ts';
import { approach } from './blastSlots.ts';
import type { MarrowBox } from './box.ts';
import type { Crawler, Crawlers } from './crawlers.ts';

/** Half extents of what is seen round it, µm. */
const VIEW = { halfWidth: 13, halfHeight: 11 } as const;
/** Stiffness of the spring that draws the view after the T cell, and the box after the view, 1/s. */
const FOLLOW_PER_S = 4;
const BOX_PER_S = 3;
/** How fast the view turns to see a contact from the side, 1/s. */
const TURN_PER_S = 1.4;
/** Shares per screen second in which faces begin to fade, and others to give way. */
const LOOSEN_PER_S = 2.5;
const ATTEND_PER_S = 1.2;
/** Nearer to its place than this, µm, the box is there. */
const THERE_UM = 0.02;
/** With reduced motion the view stands until the T cell is so far off its middle, µm. */
const CUT_UM = 5;
/** How far cells before the T cell give way, and how wide a way to it is kept clear, µm. */
const VEILED = 0.94;
const CLEAR_UM = 5;

const goal = new Vector3();
const sight = new Vector3();
const way = new Vector3();

export class Following {
  /** The moving shot. */
  readonly shot: { readonly centre: Vector3; azimuth: number } & Shot;
  private attended = false;
  private attention = 0;
  /** Something may have given way. */
  private veiled = false;
  private readonly velocity = new Vector3();

  constructor(
    private readonly box: MarrowBox,
    private readonly crawlers: Crawlers,
  ) {
    this.shot = { centre: new Vector3(), azimuth: 0, ...VIEW };
  }

  get isAttended(): boolean {
    return this.attended;
  }

  /** Begins or ceases to follow. */
  attend(attended: boolean, world: NicheWorld): void {
    if (attended && !this.attended) {
      this.aim(world, this.box.middle);
      this.shot.centre.copy(goal);
      this.velocity.set(0, 0, 0);
    }
    this.attended = attended;
  }

  /** Goes on from where another stood. */
  resume({ attended, attention, box, shot }: Following): void {
    this.attended = attended;
    this.attention = attention;
    this.box.loose = box.loose;
    this.box.middle.copy(box.middle);
    this.shot.centre.copy(shot.centre);
    this.shot.azimuth = shot.azimuth;
  }

  /** One step of screen time. */
  step(world: NicheWorld, seconds: number): void {
    const { box, shot } = this;
    this.attention = approach(this.attention, Number(this.attended), ATTEND_PER_S * seconds);
    if (this.attended) {
      this.aim(world, shot.centre);
      this.draw(seconds);
      shot.azimuth += this.offSide(world) * (1 - Math.exp(-TURN_PER_S * seconds));
      goal.copy(shot.centre);
    } else box.home(goal);
    const away = box.middle.distanceTo(goal) > THERE_UM;
    box.loose = approach(box.loose, Number(this.attended || away), LOOSEN_PER_S * seconds);
    if (box.loose === 1) box.middle.lerp(goal, 1 - Math.exp(-BOX_PER_S * seconds));
    if (!this.attended && !away) box.middle.copy(goal);
  }

  /** After a leap in time, or with reduced motion: stands at once where it would come to. */
  leap(world: NicheWorld, still: boolean): void {
    const { box, shot } = this;
    this.attention = Number(this.attended);
    box.loose = Number(this.attended);
    if (!this.attended) {
      box.middle.copy(box.home(goal));
      return;
    }
    this.aim(world, shot.centre);
    if (still && shot.centre.distanceTo(goal) < CUT_UM) return;
    shot.centre.copy(goal);
    shot.azimuth += this.offSide(world);
    box.middle.copy(goal);
    this.velocity.set(0, 0, 0);
  }

  /** Makes what stands between the eye and the T cell give way. */
  veil(
    world: NicheWorld,
    cells: readonly LivingCell[],
    home: LivingCell | undefined,
    eye: Vector3,
  ) {
    const own = this.crawlers.all[world.followed];
    const { attention } = this;
    if (attention === 0 && !this.veiled) return;
    this.veiled = attention > 0;
    if (own) sight.copy(own.place).sub(eye);
    const away = sight.length();
    sight.divideScalar(away);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] as LivingCell;
      cell.veil = 0;
      if (attention === 0 || !own || cell.presence === 0 || cell.placed === own.placed) continue;
      way.set(cell.x - eye.x, cell.y - eye.y, cell.z - eye.z);
      const along = way.dot(sight);
      const before = smooth((away - along) / cell.radiusUm);
      if (before === 0) continue;
      const aside = Math.sqrt(Math.max(0, way.lengthSq() - along * along));
      const reach = cell.radiusUm + Math.max(0, (CLEAR_UM * along) / away);
      const covers = 1 - smooth((aside / reach - 0.6) / 0.4);
      const spared = cell === home ? own.attached : 0;
      cell.veil = VEILED * attention * before * covers * (1 - spared);
    }
  }

  /** Writes to `goal` the T cell, or the middle of its contact, at the image nearest to a place. */
  private aim(world: NicheWorld, near: Vector3): void {
    const own = this.crawlers.all[world.followed];
    if (!own || world.followed >= world.tCells.count) {
      this.box.home(goal);
      return;
    }
    const { positionsUm } = world.tCells;
    goal.fromArray(positionsUm, 3 * world.followed).addScalar(-world.edgeUm / 2);
    goal.addScaledVector(own.facing, (own.attached * tCell.diameterUm) / 2);
    this.box.shorten(goal.sub(near)).add(near);
  }

  /** A critically damped spring: it sets out and arrives gently, wherever the T cell goes. */
  private draw(seconds: number): void {
    const { velocity, shot } = this;
    const decay = Math.exp(-FOLLOW_PER_S * seconds);
    way.copy(shot.centre).sub(goal);
    sight.copy(way).multiplyScalar(FOLLOW_PER_S).add(velocity).multiplyScalar(seconds);
    velocity.addScaledVector(sight, -FOLLOW_PER_S).multiplyScalar(decay);
    shot.centre.copy(goal).addScaledVector(way.add(sight), decay);
  }

  /** How far, radians, the view is from seeing the contact from the side, as far as it matters. */
  private offSide(world: NicheWorld): number {
    const own: Crawler | undefined = this.crawlers.all[world.followed];
    if (!own) return 0;
    const { facing, attached } = own;
    const level = Math.hypot(facing.x, facing.z);
    const off = Math.atan2(-facing.z, facing.x) - this.shot.azimuth;
    return attached * level * (off - Math.PI * Math.round(off / Math.PI));
  }
}

function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
