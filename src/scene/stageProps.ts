/** What the stage is given, and what may be asked of it. */
import type { CameraCommand } from '../lesson/cameraCommand.ts';
import type { Ground } from '../design/tokens.ts';
import type { World } from '../sim/world.ts';
import type { LabelLayer } from '../store/labelLayer.ts';
import type { Pose } from '../store/lecture.ts';
import type { Insets } from '../store/session.ts';
import type { Quality } from '../store/settings.ts';
import type { BeginTake } from '../store/take.ts';
import type { PlaceId, ShotId } from '../lesson/step.ts';

export interface RenderInfo {
  readonly calls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
}

/** What the outside may ask of a stage that stands. */
export interface StageHandle {
  /** The world that it shows now. */
  world(): World;
  /** Draws one frame now, at the present moment. */
  render(): void;
  /** Lets `seconds` of screen time pass in steps of 1/60 s, ticking the world, and draws once. */
  advance(seconds: number): void;
  /** Lets the camera come to where it was asked to be, in steps of 1/60 s, without the world ticking, and
   * draws once. What is still being fetched is not waited for. */
  settle(): void;
  command(command: CameraCommand): void;
  /** Takes the camera to where someone else turned theirs. */
  look(pose: Pose): void;
  /**
   * Dives to a depth between the whole niche (0), the pair of cells (1/3), the contact (2/3) and a
   * single bound molecule (1), from wherever the camera is, until the place or the shot changes.
   */
  dive(to: number): void;
  /** Ends a dive: back to the place and the shot that are asked for. */
  surface(): void;
  /** How deep the dive is now, 0 to 1. */
  depth(): number;
  /** True while the camera stands where it was asked to be, in a place that is drawn. */
  arrived(): boolean;
  renderInfo(): RenderInfo;
  /** Holds the stage for pictures, until they are taken. */
  readonly take: BeginTake;
}

export interface StageProps {
  readonly world: World;
  /** Where the step plays: a change is a dive. Left out: the place whose world it is. */
  readonly place?: PlaceId;
  /** How the camera frames it: a change is a move. Left out: the whole subject. */
  readonly shot?: ShotId;
  readonly ground: Ground;
  /** The tier that someone chose; null leaves it to what the machine keeps up with. */
  readonly quality: Quality | null;
  readonly motion: 'full' | 'reduced';
  readonly running: boolean;
  /** What panels cover of the scene: the subject is composed into what is left. */
  readonly insets: Insets;
  /** Whether the subject goes over gently where panels grow or shrink; else it stands anew at once. */
  readonly insetsEase?: boolean;
  readonly labels: LabelLayer;
  /** Once per frame while running, before drawing: the world moves on by so many screen seconds. */
  readonly onTick: (screenSeconds: number) => void;
  /** The tier that the machine was found to keep up with; before the first call it is 'medium'. */
  readonly onQuality?: (quality: Quality) => void;
  /** The visitor's camera is asked to be somewhere else. */
  readonly onPose?: (pose: Pose) => void;
  readonly onHandle?: (handle: StageHandle) => void;
  /** After the first drawn frame. */
  readonly onReady?: () => void;
  readonly onLost?: () => void;
  readonly onRestored?: () => void;
  /** Drawing threw: the loop has stopped, and the lesson goes on without its picture. */
  readonly onFault?: (error: unknown) => void;
  /** There is no WebGL 2 here: the lesson goes on without its picture. */
  readonly onUnavailable?: () => void;
}
