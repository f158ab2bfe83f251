/** A cell that is drawn: what happens to it (pressed, crawling, dying) made into bodies: membrane,
 * nucleus and, once it dies, blebs and pieces of nucleus. */
import type { Cell } from '../../cast/member.ts';
import { paintIndex } from '../ground.ts';
import { hashUnit } from '../hash.ts';
import { createBody, type Body } from './body.ts';

/** Blebs of a dying cell; every second one carries a piece of the nucleus. */
const BLEBS = 9;
/** Pieces that the nucleus breaks into. */
const PIECES = 5;
/** Share of the free space beside the nucleus by which it may stand off the middle. */
const NUCLEUS_STRAY = 0.35;
/** What is left of the radii of cell and nucleus when death is complete. */
const SHRUNKEN = 0.8;
const CONDENSED = 0.5;

/** A cell of the cast, put somewhere; µm. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Sets its shape apart from other cells'. */
  readonly seed: number;
  /** 0 to 1: how far it stands in the haze wherever it is. */
  readonly haze: number;
  /** How what is seen in its nucleus is turned, radians; none stands for 0. */
  readonly turn?: number;
}

export class LivingCell {
  x: number;
  y: number;
  z: number;
  haze: number;
  presence = 1;
  /** 0 to 1: it rounds, blebs, crumples and greys, and its nucleus breaks up. */
  death = 0;
  /** Towards the neighbour that flattens it (unit vector), and by how much of its radius. */
  readonly press = { x: 0, y: 0, z: 1, share: 0 };
  /** Which way it crawls (unit vector), and how far that draws it out, 0 to 1. */
  readonly crawl = { x: 0, y: 0, z: 1, strength: 0 };
  readonly radiusUm: number;
  readonly membranes: readonly Body[];
  readonly nuclei: readonly Body[];

  /** `index` sets where in the cell the nucleus lies; one that is not `mortal` cannot bleb. */
  constructor(
    readonly placed: PlacedCell,
    private readonly index: number,
    mortal: boolean,
  ) {
    this.x = placed.x;
    this.y = placed.y;
    this.z = placed.z;
    this.haze = placed.haze;
    this.radiusUm = placed.cell.diameterUm / 2;
    this.membranes = Array.from({ length: mortal ? 1 + BLEBS : 1 }, createBody);
    this.nuclei = Array.from({ length: mortal ? 1 + PIECES + BLEBS : 1 }, createBody);
    this.dress();
  }

  private dress(): void {
    const { cell, seed, turn = 0 } = this.placed;
    const { ripples, ruffles, ruffleFineness, nucleusLobes, nucleoli } = cell.body;
    const paint = paintIndex(cell.paint);
    this.membranes.forEach((body, part) => {
      Object.assign(body, { paint, seed: seed + part });
      body.ripples = part === 0 ? ripples : 0.6;
      body.ruffles = part === 0 ? ruffles : 0.25;
      body.fineness = part === 0 ? ruffleFineness : 3;
      body.flatness = part === 0 ? (cell.body.flatness ?? 0) : 0;
    });
    this.nuclei.forEach((body, part) => {
      Object.assign(body, { paint, ruffles, seed: seed + 11 + part, nucleoli: 0 });
      body.ripples = part === 0 ? nucleusLobes : 1;
      if (part === 0) Object.assign(body, { nucleoli, turn });
      body.flatness = part === 0 ? (cell.body.flatness ?? 0) : 0;
    });
  }

  /** Brings the bodies up to what happens to the cell now. */
  pose(): void {
    const { death, press, crawl, presence } = this;
    const rounded = smooth(0, 0.2, death);
    const blebbed = smooth(0.12, 0.5, death);
    const crumpled = smooth(0.35, 0.8, death);
    const grey = smooth(0.05, 0.4, death);
    const shrunken = 1 + (SHRUNKEN - 1) * crumpled;

    const membrane = this.membranes[0] as Body;
    this.put(membrane, 0, 0, 0, this.radiusUm * shrunken, grey);
    membrane.presence = presence;
    membrane.ripples = this.placed.cell.body.ripples * (1 - 0.75 * rounded);
    membrane.crumple = crumpled;
    membrane.pressX = press.x;
    membrane.pressY = press.y;
    membrane.pressZ = press.z;
    membrane.pressShare = press.share;
    membrane.crawlX = crawl.x;
    membrane.crawlY = crawl.y;
    membrane.crawlZ = crawl.z;
    membrane.crawl = crawl.strength * (1 - rounded);

    this.poseNucleus(shrunken, grey, smooth(0.3, 0.75, death));
    this.poseBlebs(shrunken, grey, blebbed);
  }

  private poseNucleus(shrunken: number, grey: number, broken: number): void {
    const { nucleusShare } = this.placed.cell.body;
    const nucleusUm = this.radiusUm * nucleusShare;
    const stray = (axis: number) =>
      (2 * hashUnit(this.index, axis) - 1) * NUCLEUS_STRAY * (1 - nucleusShare) * this.radiusUm;
    const nucleus = this.nuclei[0] as Body;
    this.put(nucleus, stray(0), stray(1), stray(2), 0, grey);
    nucleus.radiusUm = nucleusUm * shrunken * (1 + (CONDENSED - 1) * broken);
    nucleus.presence = this.presence;
    nucleus.crumple = 0.4 * broken;
    for (let piece = 1; piece <= PIECES && piece < this.nuclei.length; piece += 1) {
      const body = this.nuclei[piece] as Body;
      body.presence = broken > 0 ? this.presence : 0;
      if (body.presence === 0) continue;
      const away = nucleusUm * (0.35 + 0.35 * broken);
      this.aim(piece);
      const reach = nucleusUm * (0.2 + 0.16 * hashUnit(this.index, piece)) * broken;
      this.put(body, aimed.x * away, aimed.y * away, aimed.z * away, reach, grey);
    }
  }

  private poseBlebs(shrunken: number, grey: number, blebbed: number): void {
    for (let bleb = 1; bleb < this.membranes.length; bleb += 1) {
      const body = this.membranes[bleb] as Body;
      const inside = this.nuclei[PIECES + bleb] as Body;
      // They come one after another.
      const grown = smooth(0, 1, 2 * blebbed - bleb / BLEBS);
      body.presence = grown > 0 ? this.presence : 0;
      inside.presence = bleb % 2 === 0 ? body.presence : 0;
      if (grown === 0) continue;
      const fullUm = this.radiusUm * (0.12 + 0.15 * hashUnit(this.index, 40 + bleb));
      const away = this.radiusUm * shrunken * 0.94 + fullUm * (1.5 * grown - 0.6);
      this.aim(20 + bleb);
      const { x, y, z } = aimed;
      this.put(body, x * away, y * away, z * away, fullUm * (0.3 + 0.7 * grown), grey);
      this.put(inside, x * away, y * away, z * away, fullUm * 0.36 * grown, grey);
    }
  }

  private put(body: Body, x: number, y: number, z: number, radiusUm: number, grey: number): void {
    body.x = this.x + x;
    body.y = this.y + y;
    body.z = this.z + z;
    body.radiusUm = radiusUm;
    body.haze = this.haze;
    body.grey = grey;
  }

  /** Writes the direction of a piece or bleb to `aimed`. */
  private aim(part: number): void {
    const salt = this.index * 64 + part;
    const height = 2 * hashUnit(salt, 3) - 1;
    const ring = Math.sqrt(1 - height * height);
    const angle = 2 * Math.PI * hashUnit(salt, 4);
    aimed.x = ring * Math.cos(angle);
    aimed.y = height;
    aimed.z = ring * Math.sin(angle);
  }
}

const aimed = { x: 0, y: 0, z: 0 };

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
