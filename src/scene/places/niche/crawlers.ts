/** T cells as they are drawn: they glide between the model's steps, fade where the periodic box ends
 * and come in on its other side, and settle flat on the blasts they hold. */
import { Vector3 } from 'three';
import { tCell } from '../../../cast/tCell.ts';
import { STEP_S } from '../../../sim/clock.ts';
import { tCellStates, type TCellState } from '../../../sim/killing/tCellChart.ts';
import type { NicheWorld } from '../../../sim/nicheWorld.ts';
import { createInteriors, type Interiors } from '../../membrane/interior.ts';
import type { GroundUniforms } from '../../ground.ts';
import { createContactSpots, type ContactSpots } from '../cell/contactSpot.ts';
import { approach, type BlastSlots } from './blastSlots.ts';
import type { MarrowBox } from './box.ts';
import {
  createPictures,
  heaviest,
  IMAGES,
  placeImages,
  point,
  pressOn,
  smoothstep,
  type Pictured,
} from './crawlerImages.ts';
import { attachment, gathering, signalling } from './holding.ts';

/** Shares per screen second: settling on a blast, turning the cell's body, moving granules. */
const SETTLE_PER_S = 3;
const TURN_PER_S = 4;
const GATHER_PER_S = 0.8;
const SIGNAL_PER_S = 0.6;
/** How much of its brightest a T cell with raised calcium shows. */
const CALCIUM = 0.2;
/** Light of a contact, at its edge and in its middle: what it lights, in shares of the flat face. */
const SPOT_SHARE = 0.85;
const NONE = -1;
const radiusUm = tCell.diameterUm / 2;

export interface Crawler extends Pictured {
  /** Where it faces, and where its centrosome lies; unit vectors. */
  readonly facing: Vector3;
  readonly centrosome: Vector3;
  gathered: number;
  /** 0 to 1: how far its bridges signal, and how much calcium they have raised. */
  lit: number;
  calcium: number;
  /** The blast it is, or was last, on. */
  blast: number;
}

const furnished = {
  x: 0,
  y: 0,
  z: 0,
  towards: new Vector3(),
  gathered: 0,
  granules: 0,
  presence: 0,
  haze: 0,
};
const way = new Vector3();
const aim = new Vector3();
const image = new Vector3();

export class Crawlers {
  readonly all: readonly Crawler[];
  readonly interiors: Interiors;
  readonly spots: ContactSpots;
  /** So many, the first ones, were there when all were last posed, and when they were last filled. */
  private posed = 0;
  private filled = 0;

  constructor(
    world: NicheWorld,
    capacity: number,
    private readonly blasts: BlastSlots,
    private readonly box: MarrowBox,
    fine: boolean,
    ground: GroundUniforms,
  ) {
    this.all = Array.from({ length: capacity }, (_, index) => ({
      ...createPictures({ cell: tCell, x: 0, y: 0, z: 0, seed: 2.3 * index, haze: 0 }, index),
      facing: new Vector3(0, 0, 1),
      centrosome: new Vector3(0, 0, -1),
      gathered: 0,
      lit: 0,
      calcium: 0,
      blast: NONE,
    }));
    this.interiors = createInteriors(capacity, radiusUm, fine, ground);
    this.spots = createContactSpots(capacity, ground);
    this.restart(world);
  }

  /** The pictures of all, those of one T cell side by side. */
  get cells() {
    return this.all.flatMap(({ images }) => images);
  }

  /** Which T cell a picture, by its place among `cells`, is of. */
  numberOf(picture: number): number {
    return Math.floor(picture / IMAGES);
  }

  /** Shows a world as it stands, whatever was shown before. */
  restart(world: NicheWorld): void {
    for (const { images } of this.all) for (const living of images) living.presence = 0;
    this.settle(world, Infinity);
  }

  /** One step of screen time. */
  step(world: NicheWorld): void {
    this.settle(world, STEP_S);
  }

  private settle(world: NicheWorld, seconds: number): void {
    const { count, states, targets, headings } = world.tCells;
    for (let index = 0; index < count && index < this.all.length; index += 1) {
      const crawler = this.all[index] as Crawler;
      const state = tCellStates[states[index] as number] as TCellState;
      const target = targets[index] as number;
      // It comes off one blast before it settles on another.
      const leaves = crawler.attached > 0 && target !== crawler.blast;
      if (seconds === Infinity || (!leaves && target !== NONE)) crawler.blast = target;
      const held = leaves && seconds < Infinity ? 0 : attachment[state];
      crawler.attached = approach(crawler.attached, held, SETTLE_PER_S * seconds);
      crawler.gathered = approach(crawler.gathered, gathering[state], GATHER_PER_S * seconds);
      const { light, calcium } = signalling[state];
      crawler.lit = approach(crawler.lit, leaves ? 0 : light, SIGNAL_PER_S * seconds);
      crawler.calcium = approach(crawler.calcium, calcium, SIGNAL_PER_S * seconds);
      const at = 3 * index;
      aim.set(headings[at] as number, headings[at + 1] as number, headings[at + 2] as number);
      swing(crawler.facing, aim, TURN_PER_S * seconds);
      // A crawling T cell trails its centrosome behind the nucleus; a synapse draws it to the front.
      aim.multiplyScalar(gathering[state] >= 0.35 ? 1 : -1);
      swing(crawler.centrosome, aim, 0.5 * TURN_PER_S * seconds);
    }
  }

  /** Poses all, `alpha` (0 to 1) of the way from the model's step before to its latest. */
  pose(world: NicheWorld, alpha: number): void {
    this.blasts.pose();
    const count = Math.min(world.tCells.count, this.all.length);
    for (let index = 0; index < count; index += 1) this.glide(world, index, alpha);
    this.makeWay(count);
    for (let index = 0; index < count; index += 1) this.poseOne(this.all[index] as Crawler);
    for (let index = count; index < this.posed; index += 1)
      for (const living of (this.all[index] as Crawler).images) living.presence = 0;
    this.posed = count;
  }

  /** Fills all and lights their contacts, once it is known how solid each is drawn. */
  furnishAll(world: NicheWorld, idleS: number): void {
    const before = this.filled;
    this.filled = Math.min(world.tCells.count, this.all.length);
    for (let index = 0; index < Math.max(before, this.filled); index += 1) {
      const crawler = this.all[index] as Crawler;
      this.furnish(crawler, index, world.tCells.granules[index] ?? 0, idleS);
      this.light(crawler, index);
    }
    this.interiors.commit();
  }

  private glide({ tCells, edgeUm }: NicheWorld, index: number, alpha: number): void {
    const { place } = this.all[index] as Crawler;
    place.fromArray(tCells.positionsUm, 3 * index);
    way.copy(place).sub(image.fromArray(tCells.previousUm, 3 * index));
    this.box.shorten(way);
    place.addScaledVector(way, alpha - 1);
    place.addScalar(-edgeUm / 2);
    this.box.wrap(place);
  }

  /** T cells pass each other side by side: the model lets them pass through one another. */
  private makeWay(count: number): void {
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const a = this.all[one] as Crawler;
        const b = this.all[other] as Crawler;
        this.box.shorten(way.copy(a.place).sub(b.place));
        const apartUm = way.length();
        if (apartUm >= 2 * radiusUm || apartUm === 0) continue;
        way.multiplyScalar((radiusUm - apartUm / 2) / apartUm);
        a.place.addScaledVector(way, 1 - a.attached);
        b.place.addScaledVector(way, b.attached - 1);
      }
    }
    for (let index = 0; index < count; index += 1)
      this.box.wrap((this.all[index] as Crawler).place);
  }

  private poseOne(crawler: Crawler): void {
    for (const living of crawler.images) living.presence = 0;
    const home = crawler.attached > 0 ? this.blasts.find(crawler.blast) : undefined;
    placeImages(crawler, home, this.box);
    for (const living of crawler.images) {
      point(living.crawl, crawler.facing, 1);
      living.crawl.strength = 1 - crawler.attached;
      living.wash.paint = 'calcium';
      living.wash.reach = 1;
      living.wash.strength = CALCIUM * crawler.calcium;
      living.press.share = 0;
    }
    if (home) pressOn(crawler, home);
  }

  /** Fills the picture that is all but whole: the inside of others is not shown, as beads are never
   * see-through. */
  private furnish(crawler: Crawler, index: number, granules: number, idleS: number): void {
    const { x, y, z, shown, haze } = heaviest(crawler.images);
    const { gathered } = crawler;
    furnished.towards = crawler.centrosome;
    furnished.x = x;
    furnished.y = y;
    furnished.z = z;
    furnished.gathered = gathered;
    furnished.granules = granules;
    furnished.haze = haze;
    furnished.presence = smoothstep(0.5, 1, shown);
    this.interiors.write(index, furnished, idleS);
  }

  /** The light of the contact of the picture that is all but whole. */
  private light(crawler: Crawler, index: number): void {
    const living = heaviest(crawler.images);
    const { press, shown } = living;
    const cut = 1 - press.share;
    way.set(press.x, press.y, press.z);
    image.set(living.x, living.y, living.z).addScaledVector(way, cut * radiusUm);
    const flatUm = radiusUm * Math.sqrt(Math.max(0, 1 - cut * cut));
    const bright = crawler.lit * crawler.attached * shown;
    this.spots.write(index, image, way, SPOT_SHARE * flatUm, bright, 0, 1);
  }

  dispose(): void {
    this.interiors.dispose();
    this.spots.dispose();
  }
}

/** Turns a unit vector towards another by a share (all the way from 1 on). */
function swing(from: Vector3, to: Vector3, share: number): void {
  from.lerp(to, Math.min(1, share));
  if (from.lengthSq() < 0.01) from.copy(to);
  from.normalize();
}
