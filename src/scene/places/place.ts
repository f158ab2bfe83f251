/** What the stage needs of a place: something to draw, something to look at, and how it follows its
 * world. Lengths are in the place's own scene units; `umPerUnit` says what they are worth. */
import type { Object3D, PerspectiveCamera, Vector3 } from 'three';
import type { ShotId } from '../../lesson/step.ts';
import type { PairView } from '../../sim/pairWorld.ts';
import type { World } from '../../sim/world.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';
import type { GroundUniforms } from '../ground.ts';
import type { QualityTier } from '../quality.ts';

/** What a place may be given to show: a world that a step runs, or a pair of it seen from near. */
export type Shown = World | PairView;

/** What the camera frames, facing it from the front unless told otherwise. The centre may move: it
 * is read in every frame. */
export interface Shot {
  readonly centre: Vector3;
  /** Half extents across and up the screen. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Radians to the right of, and above, the front. */
  readonly azimuth?: number;
  readonly elevation?: number;
}

/** A ball that the camera stays out of. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/** A ball that can be pointed at, by the name of what it is. */
export interface Body extends Obstacle {
  readonly id: string;
}

export interface Place<W> {
  readonly objects: readonly Object3D[];
  /** Micrometres per scene unit: 1 for the niche and the cell, 0.001 for the contact. */
  readonly umPerUnit: number;
  /** What fills the picture when nothing else is asked for. */
  readonly subject: Shot;
  /** Other ways of looking; a shot that a place does not know is its whole subject. */
  readonly shots?: Readonly<Partial<Record<ShotId, Shot>>>;
  /** Where the next nearer place is found in this one, for the dive; null in the nearest. */
  readonly inner: Vector3 | null;
  /** The T cell that is found there holding a blast, by its number; -1 if there is none. */
  innerTCell?(): number;
  readonly obstacles?: readonly Obstacle[];
  /** How far behind the subject's centre the haze begins and is full; by default in proportion to
   * the subject. */
  readonly haze?: { readonly begins: number; readonly full: number };
  /** Told which of its shots is asked for; null is the whole subject. */
  attend?(shot: ShotId | null): void;
  /** Called before the camera is placed: brings shots that follow the world up to it. */
  look?(world: W, idleS: number, still: boolean): void;
  /** One fixed step of screen time (1/60 s): idle motion, and whatever follows the world. */
  step(world: W, idleS: number): void;
  /** Poses everything for a frame. `alpha` interpolates between steps; `still`: reduced motion. */
  update(world: W, idleS: number, alpha: number, still: boolean, eye: Vector3): void;
  /** Tells where the named things are, each at most a few times a frame: the last word counts. `see`
   * returns true if the point lies in the part of the picture that no panel covers. What is not told
   * of has no label. */
  anchors(see: (id: string, at: Vector3) => boolean, camera: PerspectiveCamera): void;
  /** What can be pointed at besides the points that are named. Read only when someone points. */
  bodies?(): readonly Body[];
  /** Writes what captions must confess: one in N, how much too large, how much slowed. */
  confess?(layer: LabelLayer): void;
  dispose(): void;
}

/** How a place comes to be. Each place's folder exports one, or one for each kind of world, and
 * `registry.ts` imports it lazily. */
export interface PlaceMaker<W, P extends Place<W> = Place<W>> {
  /** `before`: the place that this one replaces, of the same shape, after a change of quality or a
   * lost graphics context; what moved in it goes on from where it was. */
  create(world: W, tier: QualityTier, ground: GroundUniforms, before: P | null): P;
  /** A place built for one world shows every other world of the same shape. */
  shape(world: W): string;
  /** A world to show where the dive passes through and no step runs one; every place has one maker
   * that knows it. */
  rest?(): W & World;
}
