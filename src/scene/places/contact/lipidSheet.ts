/** A piece of one membrane: heads in two leaflets, tails where it is cut open, holes where a pore
 * stands. It is laid as small stiff tiles, each a frame of the bead field, that ride on the waves. */
import { Quaternion, Vector3 } from 'three';
import type { Bead } from '../../../cast/bead.ts';
import { layTails, lipid } from '../../../cast/lipid.ts';
import type { BeadGroup } from '../../beads/beadField.ts';
import type { Frames } from '../../beads/frames.ts';
import { hashUnit } from '../../hash.ts';
import { cosine, sine } from '../../sine.ts';

/** Lipids along the edge of a tile, and how many unlike tiles there are. */
const LIPIDS = 5;
const PATTERNS = 7;
const TILE_NM = LIPIDS * lipid.spacingNm;
/** Rows of lipids whose tails are drawn, from the cut face inwards. */
const CUT_LIPIDS = 2;
/** How far a head lies off its even place, as a share of the spacing. */
const SHAKE = 0.42;
/** Waves of the free membrane: height, length and pace. */
const SWELL = [
  { heightNm: 0.42, lengthNm: 95, slant: 0.6, radiansPerS: 0.5 },
  { heightNm: 0.3, lengthNm: 58, slant: 2.2, radiansPerS: 0.8 },
  { heightNm: 0.18, lengthNm: 31, slant: 4.1, radiansPerS: 1.2 },
] as const;

export interface SheetPlan {
  readonly side: 'tCell' | 'blast';
  /** Height of the outer surface that faces the scene, and whether it faces up or down. */
  readonly surfaceNm: number;
  readonly facing: 1 | -1;
  /** From left to right and from the far end to the cut face, nm. */
  readonly fromX: number;
  readonly toX: number;
  readonly fromZ: number;
  readonly toZ: number;
  /** How far the sheet bends away from its height, nm; none where it is flat. */
  readonly bend?: (x: number) => number;
  /** Whether the leaflet that faces away is drawn behind the cut too. */
  readonly bothLeaflets: boolean;
  readonly holes?: readonly { readonly x: number; readonly z: number; readonly radiusNm: number }[];
  /** Where the sheet goes into the haze at its far ends: 0 clear, 1 gone. */
  readonly fade: (x: number, z: number) => number;
}

/** Waves as the sheet of one cell has them: crest numbers along x and z, radians per nm. */
interface Wave {
  readonly heightNm: number;
  readonly alongX: number;
  readonly alongZ: number;
  readonly radiansPerS: number;
}

/** A place along the membrane, nm. */
interface Spot {
  readonly x: number;
  readonly z: number;
}

/** What is kept of a tile, as so many numbers one after another: where it lies, height and slope of the
 * sheet there at rest, how far it is in the haze; then height times sine and times cosine of each wave's
 * angle there before any time has passed. */
const TILE = 5 + 2 * SWELL.length;

const spot = { x: 0, z: 0 };
const middle = new Vector3();
const turn = new Quaternion();

/** Heads of a tile on y = 0 with the bilayer below it; with tails if it is cut. */
function layTile(
  plan: SheetPlan,
  pattern: number,
  cut: boolean,
  keep: (x: number, z: number) => boolean,
): Bead[] {
  const paint = plan.side === 'tCell' ? 'lipidTCell' : 'lipidBlast';
  const beads: Bead[] = [];
  for (let index = 0; index < LIPIDS * LIPIDS; index += 1) {
    const id = pattern * LIPIDS * LIPIDS + index;
    const shake = (salt: number) => SHAKE * (hashUnit(id, salt) - 0.5);
    const column = index % LIPIDS;
    const row = Math.floor(index / LIPIDS);
    // Every other row is set off by half a step, which packs the heads without a grain.
    const x =
      (column + 0.5 + (row % 2 === 0 ? 0.2 : -0.2) + shake(0)) * lipid.spacingNm - TILE_NM / 2;
    const z = (row + 0.5 + shake(1)) * lipid.spacingNm - TILE_NM / 2;
    if (!keep(x, z)) continue;
    const shade = 0.9 + 0.2 * hashUnit(id, 3);
    const head = { x, z, radiusNm: lipid.headRadiusNm, paint, shade } as const;
    const y = -lipid.headRadiusNm + 0.22 * shake(2);
    const belowNm = y - lipid.thicknessNm;
    beads.push({ ...head, y });
    if (cut || plan.bothLeaflets) beads.push({ ...head, y: belowNm });
    if (!cut || row < LIPIDS - CUT_LIPIDS) continue;
    for (const bead of layTails(hashUnit(id, 4))) {
      beads.push({ ...bead, x: x + bead.x, y: y + bead.y, z: z + bead.z });
      beads.push({ ...bead, x: x - bead.x, y: belowNm - bead.y, z: z + bead.z });
    }
  }
  return beads;
}

export class LipidSheet {
  readonly groups: readonly BeadGroup[];
  /** How far the whole sheet stands above its height at rest, nm. */
  raiseNm = 0;
  private readonly tiles: Float64Array;
  private readonly phase: number;
  private readonly waves: readonly Wave[];
  /** How far the waves lift the place last asked for, nm, and their slopes there along x and z. */
  private liftNm = 0;
  private slopeX = 0;
  private slopeZ = 0;
  /** Sine and cosine of the angle by which each wave has gone on. */
  private readonly timeSines = new Float64Array(SWELL.length);
  private readonly timeCosines = new Float64Array(SWELL.length);

  constructor(private readonly plan: SheetPlan) {
    this.phase = plan.side === 'tCell' ? 0 : 1.9;
    this.waves = SWELL.map(({ heightNm, lengthNm, slant, radiansPerS }) => ({
      heightNm,
      radiansPerS,
      alongX: ((2 * Math.PI) / lengthNm) * Math.cos(slant + this.phase),
      alongZ: ((2 * Math.PI) / lengthNm) * Math.sin(slant + this.phase),
    }));
    const byPattern = new Map<string, { beads: Bead[]; at: { x: number; z: number }[] }>();
    const columns = Math.ceil((plan.toX - plan.fromX) / TILE_NM);
    const rows = Math.ceil((plan.toZ - plan.fromZ) / TILE_NM);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const x = plan.fromX + (column + 0.5) * TILE_NM;
        const z = plan.toZ - (row + 0.5) * TILE_NM;
        this.sort(x, z, row * columns + column, row === 0, byPattern);
      }
    }
    const laid = [...byPattern.values()].filter(({ beads }) => beads.length > 0);
    this.groups = laid.map(({ beads, at }) => ({ beads, molecules: at.length }));
    this.tiles = Float64Array.from(
      laid.flatMap(({ at }) => at).flatMap(({ x, z }) => this.layAt(x, z)),
    );
  }

  /** The numbers of a tile. */
  private layAt(x: number, z: number): number[] {
    const waves = this.waves.flatMap(({ heightNm, alongX, alongZ }) => {
      const angle = alongX * x + alongZ * z + this.phase;
      return [heightNm * Math.sin(angle), heightNm * Math.cos(angle)];
    });
    return [x, z, this.restNm(x), this.restSlope(x), this.plan.fade(x, z), ...waves];
  }

  private sort(
    x: number,
    z: number,
    index: number,
    cut: boolean,
    byPattern: Map<string, { beads: Bead[]; at: { x: number; z: number }[] }>,
  ): void {
    const holes = (this.plan.holes ?? []).filter(
      (hole) => Math.hypot(hole.x - x, hole.z - z) < hole.radiusNm + TILE_NM,
    );
    const pattern = Math.floor(PATTERNS * hashUnit(index, 7));
    // A tile at a hole is like no other.
    const key = holes.length > 0 ? `hole ${index}` : `${cut} ${pattern}`;
    const group = byPattern.get(key) ?? {
      // A tile that faces down is turned over from left to right.
      beads: layTile(this.plan, pattern, cut, (dx, dz) =>
        holes.every(
          (hole) => Math.hypot(x + this.plan.facing * dx - hole.x, z + dz - hole.z) > hole.radiusNm,
        ),
      ),
      at: [],
    };
    group.at.push({ x, z });
    byPattern.set(key, group);
  }

  /** How far into the haze the sheet, and what stands on it, goes at a place. */
  fadeAt(x: number, z: number): number {
    return this.plan.fade(x, z);
  }

  /** Height of the facing surface at a place and moment, nm. */
  heightNm(x: number, z: number, idleS: number): number {
    spot.x = x;
    spot.z = z;
    this.ride(spot, idleS);
    return this.restNm(x) + this.raiseNm + this.liftNm;
  }

  /** Writes where the facing surface is at a moment, and in which direction it looks. */
  writeSurface(at: Spot, idleS: number, place: Vector3, facing: Vector3): void {
    this.ride(at, idleS);
    place.x = at.x;
    place.y = this.restNm(at.x) + this.raiseNm + this.liftNm;
    place.z = at.z;
    this.writeFacing(this.restSlope(at.x), facing);
  }

  /** Writes every tile as it lies at a moment; `firstFrame` is the frame of the first group. */
  write(frames: Frames, firstFrame: number, idleS: number): void {
    this.waves.forEach(({ radiansPerS }, index) => {
      this.timeSines[index] = Math.sin(radiansPerS * idleS);
      this.timeCosines[index] = Math.cos(radiansPerS * idleS);
    });
    const { tiles } = this;
    for (let at = 0, frame = firstFrame; at < tiles.length; at += TILE, frame += 1) {
      this.rideTile(at + 5);
      middle.x = tiles[at] as number;
      middle.y = (tiles[at + 2] as number) + this.raiseNm + this.liftNm;
      middle.z = tiles[at + 1] as number;
      this.writeTurn(tiles[at + 3] as number);
      frames.pose(frame, middle, turn, 1);
      frames.show(frame, 1, tiles[at + 4] as number);
    }
  }

  private restNm(x: number): number {
    const { surfaceNm, bend, facing } = this.plan;
    return surfaceNm - facing * (bend?.(x) ?? 0);
  }

  private restSlope(x: number): number {
    return (this.restNm(x + TILE_NM / 2) - this.restNm(x - TILE_NM / 2)) / TILE_NM;
  }

  /** Works out how far the waves lift a place at a moment, and their slopes. */
  private ride(at: Spot, idleS: number): void {
    let lift = 0;
    let slopeX = 0;
    let slopeZ = 0;
    for (let index = 0; index < this.waves.length; index += 1) {
      const { heightNm, alongX, alongZ, radiansPerS } = this.waves[index] as Wave;
      const angle = alongX * at.x + alongZ * at.z + radiansPerS * idleS + this.phase;
      const slope = heightNm * cosine(angle);
      lift += heightNm * sine(angle);
      slopeX += slope * alongX;
      slopeZ += slope * alongZ;
    }
    this.liftNm = lift;
    this.slopeX = slopeX;
    this.slopeZ = slopeZ;
  }

  /** As `ride`, at the moment that is written, for the tile whose waves are kept from `first` on:
   * thousands of tiles in a frame, so by the sums of angles. */
  private rideTile(first: number): void {
    const { tiles, timeSines, timeCosines, waves } = this;
    let lift = 0;
    let slopeX = 0;
    let slopeZ = 0;
    for (let index = 0; index < waves.length; index += 1) {
      const { alongX, alongZ } = waves[index] as Wave;
      const sineHere = tiles[first + 2 * index] as number;
      const cosineHere = tiles[first + 2 * index + 1] as number;
      const timeSine = timeSines[index] as number;
      const timeCosine = timeCosines[index] as number;
      const slope = cosineHere * timeCosine - sineHere * timeSine;
      lift += sineHere * timeCosine + cosineHere * timeSine;
      slopeX += slope * alongX;
      slopeZ += slope * alongZ;
    }
    this.liftNm = lift;
    this.slopeX = slopeX;
    this.slopeZ = slopeZ;
  }

  /** Turns a tile so that it lies on the waves last asked for and keeps its cut edge in front,
   * whichever way it faces: about the x axis first, then about the z axis. */
  private writeTurn(restSlope: number): void {
    const { facing } = this.plan;
    const slope = restSlope + this.slopeX;
    const across = Math.sqrt(1 + slope * slope);
    const along = Math.sqrt(across * across + this.slopeZ * this.slopeZ);
    // Tangents of half the angles, and the product of their cosines.
    const aboutX = (-facing * this.slopeZ) / (along + across);
    const aboutZ = slope / (1 + across);
    const both = 1 / Math.sqrt((1 + aboutX * aboutX) * (1 + aboutZ * aboutZ));
    const twice = aboutX * aboutZ * both;
    // A tile that faces down is turned over.
    if (facing === 1) turn.set(aboutX * both, twice, aboutZ * both, both);
    else turn.set(twice, -aboutX * both, -both, aboutZ * both);
  }

  /** Writes the normal of a surface that rides on the waves last asked for. */
  private writeFacing(restSlope: number, out: Vector3): void {
    const { facing } = this.plan;
    out.set(-facing * (restSlope + this.slopeX), facing, -facing * this.slopeZ).normalize();
  }
}
