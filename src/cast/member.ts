/** What is recorded of everyone in the lesson: a molecule made of beads, a cell made of membrane. */
import type { SceneColours } from '../design/tokens.ts';
import type { ParameterId } from '../science/parameters.ts';
import type { Bead, Point } from './bead.ts';

/** What a learner may read about a member, and the number it rests on. */
export interface Card {
  readonly what: string;
  readonly howMany: string;
  readonly source: ParameterId;
}

/** `fine` shows domains and linkers when near, `coarse` keeps the outline when small. */
export type BeadDetail = 'fine' | 'coarse';

/** A molecule in its own frame, nanometres. Those that stand in a membrane stand on the plane
 * z = 0 and reach into positive z. */
export interface Molecule {
  readonly kind: 'molecule';
  readonly id: string;
  readonly name: string;
  readonly beads: Readonly<Record<BeadDetail, readonly Bead[]>>;
  readonly card: Card;
}

/** Where on a receptor an arm of the drug sits, and which way the drug then points away from it. */
export interface Grip {
  readonly point: Point;
  readonly direction: Point;
}

export interface Receptor extends Molecule {
  readonly grip: Grip;
}

/** How a cell's body is drawn; shares are of the cell's radius. */
export interface CellBody {
  readonly nucleusShare: number;
  /** Depth of the nucleus's lobes and of the surface's ripples. */
  readonly nucleusLobes: number;
  readonly ripples: number;
  /** Strength and fineness (folds across one radius) of the small ruffles of the surface. */
  readonly ruffles: number;
  readonly ruffleFineness: number;
  /** Pale nucleoli seen in the nucleus. */
  readonly nucleoli: number;
  /** 0 to 1: how flat the cell lies; none stands for 0. */
  readonly flatness?: number;
}

export interface Cell {
  readonly kind: 'cell';
  readonly id: string;
  readonly name: string;
  readonly diameterUm: number;
  readonly paint: keyof SceneColours;
  readonly body: CellBody;
  readonly card: Card;
}
