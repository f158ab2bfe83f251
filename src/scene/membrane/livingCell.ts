/** A cell that is drawn: what happens to it (pressed, crawling, dying) made into bodies: membrane,
 * nucleus and, once it dies, blebs and pieces of nucleus. */
import type { Cell } from '../../cast/member.ts';
import { paintIndex } from '../ground.ts';
import { hashUnit } from '../hash.ts';
import type { Crawl, Press } from './bending.ts';
import { createBody, type Body } from './body.ts';
import { CellWatch, type Wash } from './cellWatch.ts';

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

/** From the middle of a cell, µm. */
interface Offset {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Room kept between a flattened face and the nucleus behind it, and behind the nucleus, as shares of
 * the radius. */
const BEHIND_FACE = 0.2;
const BEHIND_NUCLEUS = 0.08;
/** How far the front is outside the cell at both ends of its way. */
const FRONT = 0.2;

export class LivingCell {
  x: number;
  y: number;
  z: number;
  haze: number;
  presence = 1;
  /** 0 to 1: how far it gives way to what stands behind it. */
  veil = 0;
  /** 0 to 1: it rounds, blebs, crumples and greys, and its nucleus breaks up. */
  death = 0;
  readonly press: Press = { x: 0, y: 0, z: 1, share: 0 };
  readonly crawl: Crawl = { x: 0, y: 0, z: 1, strength: 0 };
  readonly wash: Wash = { x: 0, y: 0, z: 1, reach: 0, strength: 0, grain: 0, paint: 'tCell' };
  readonly radiusUm: number;
  readonly membranes: readonly Body[];
  readonly nuclei: readonly Body[];
  /** How many of either, from the first on, may be there: none, the whole cell alone, or all. */
  parts = Infinity;
  /** Goes up with every change of its bodies. */
  version = 0;
  private readonly watch = new CellWatch();
  /** How far the nucleus lies off the middle. */
  private readonly strayUm: Offset;
  private grey = 0;

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
    const roomUm = NUCLEUS_STRAY * (1 - placed.cell.body.nucleusShare) * this.radiusUm;
    const stray = (axis: number) => (2 * hashUnit(index, axis) - 1) * roomUm;
    this.strayUm = { x: stray(0), y: stray(1), z: stray(2) };
    this.membranes = Array.from({ length: mortal ? 1 + BLEBS : 1 }, createBody);
    this.nuclei = Array.from({ length: mortal ? 1 + PIECES + BLEBS : 1 }, createBody);
    this.dress();
  }

  /** How solid it is drawn. */
  get shown(): number {
    return this.presence * (1 - this.veil);
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

  /** Gives it another paint, and its membrane other ruffles. */
  redress(paint: number, ruffles: number): void {
    for (const body of this.membranes) body.paint = paint;
    for (const body of this.nuclei) body.paint = paint;
    (this.membranes[0] as Body).ruffles = ruffles;
    this.watch.forget();
  }

  /** Brings the bodies up to what happens to the cell now. */
  pose(): void {
    const { death, press, crawl, shown } = this;
    if ((shown === 0 && this.parts === 0) || !this.watch.changes(this)) return;
    this.version += 1;
    this.keepParts(shown === 0 ? 0 : death === 0 ? 1 : Infinity);
    if (shown === 0) return;
    const rounded = smooth(0, 0.2, death);
    const blebbed = smooth(0.12, 0.5, death);
    const crumpled = smooth(0.35, 0.8, death);
    const shrunken = 1 + (SHRUNKEN - 1) * crumpled;

    const membrane = this.membranes[0] as Body;
    this.grey = smooth(0.05, 0.4, death);
    this.put(membrane, middle);
    membrane.radiusUm = this.radiusUm * shrunken;
    membrane.presence = shown;
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
    this.tint(membrane);

    this.poseNucleus(shrunken, smooth(0.3, 0.75, death));
    if (death > 0) this.poseBlebs(shrunken, blebbed);
  }

  /** From now on so many parts may be there; what is beyond them is gone. */
  private keepParts(parts: number): void {
    if (parts < this.parts) {
      for (let part = parts; part < this.membranes.length; part += 1)
        (this.membranes[part] as Body).presence = 0;
      for (let part = parts; part < this.nuclei.length; part += 1)
        (this.nuclei[part] as Body).presence = 0;
    }
    this.parts = parts;
  }

  private poseNucleus(shrunken: number, broken: number): void {
    const nucleusUm = this.radiusUm * this.placed.cell.body.nucleusShare;
    const nucleus = this.nuclei[0] as Body;
    this.put(nucleus, this.strayUm);
    this.giveWay(nucleus);
    this.tint(nucleus);
    nucleus.radiusUm = nucleusUm * shrunken * (1 + (CONDENSED - 1) * broken);
    nucleus.presence = this.shown;
    nucleus.crumple = 0.4 * broken;
    if (this.death === 0) return;
    for (let piece = 1; piece <= PIECES && piece < this.nuclei.length; piece += 1) {
      const body = this.nuclei[piece] as Body;
      body.presence = broken > 0 ? this.shown : 0;
      if (body.presence === 0) continue;
      const away = nucleusUm * (0.35 + 0.35 * broken);
      this.aim(piece, away);
      this.put(body, aimed);
      body.radiusUm = nucleusUm * (0.2 + 0.16 * hashUnit(this.index, piece)) * broken;
    }
  }

  /** The nucleus gives way to a face that is pressed in far. */
  private giveWay(nucleus: Body): void {
    const { x, y, z, share } = this.press;
    const { nucleusShare } = this.placed.cell.body;
    const wanted = nucleusShare + BEHIND_FACE - (1 - share);
    const awayUm = Math.max(0, Math.min(wanted, 1 - nucleusShare - BEHIND_NUCLEUS)) * this.radiusUm;
    nucleus.x -= x * awayUm;
    nucleus.y -= y * awayUm;
    nucleus.z -= z * awayUm;
  }

  private tint(body: Body): void {
    const { x, y, z, reach, paint, strength, grain } = this.wash;
    body.spreadX = x;
    body.spreadY = y;
    body.spreadZ = z;
    body.spread = (1 + 2 * FRONT) * reach - FRONT;
    body.washPaint = paintIndex(paint);
    body.wash = strength;
    body.grain = grain;
  }

  private poseBlebs(shrunken: number, blebbed: number): void {
    for (let bleb = 1; bleb < this.membranes.length; bleb += 1) {
      const body = this.membranes[bleb] as Body;
      const inside = this.nuclei[PIECES + bleb] as Body;
      // They come one after another.
      const grown = smooth(0, 1, 2 * blebbed - bleb / BLEBS);
      body.presence = grown > 0 ? this.shown : 0;
      inside.presence = bleb % 2 === 0 ? body.presence : 0;
      if (grown === 0) continue;
      const fullUm = this.radiusUm * (0.12 + 0.15 * hashUnit(this.index, 40 + bleb));
      const away = this.radiusUm * shrunken * 0.94 + fullUm * (1.5 * grown - 0.6);
      this.aim(20 + bleb, away);
      this.put(body, aimed);
      this.put(inside, aimed);
      body.radiusUm = fullUm * (0.3 + 0.7 * grown);
      inside.radiusUm = fullUm * 0.36 * grown;
    }
  }

  /** Puts a body so far off the cell's middle, as grey as the cell is. */
  private put(body: Body, offUm: Offset): void {
    body.x = this.x + offUm.x;
    body.y = this.y + offUm.y;
    body.z = this.z + offUm.z;
    body.haze = this.haze;
    body.grey = this.grey;
  }

  /** Writes to `aimed` the middle of a piece or bleb that lies so far away from that of the cell. */
  private aim(part: number, awayUm: number): void {
    const salt = this.index * 64 + part;
    const height = 2 * hashUnit(salt, 3) - 1;
    const ring = Math.sqrt(1 - height * height);
    const angle = 2 * Math.PI * hashUnit(salt, 4);
    aimed.x = ring * Math.cos(angle) * awayUm;
    aimed.y = height * awayUm;
    aimed.z = ring * Math.sin(angle) * awayUm;
  }
}

const middle: Offset = { x: 0, y: 0, z: 0 };
const aimed = { x: 0, y: 0, z: 0 };

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
