/** What the stage is given, and what may be asked of it. */
import type { Ground } from '../design/tokens.ts';
import type { RaceWorld } from '../sim/raceWorld.ts';
import type { LabelLayer } from '../store/labelLayer.ts';
import type { CameraCommand, Insets } from '../store/session.ts';
import type { Quality } from '../store/settings.ts';

export interface RenderInfo {
  readonly calls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
}

/** What the outside may ask of a stage that stands. */
export interface StageHandle {
  /** Draws one frame now, at the present moment. */
  render(): void;
  /** Lets `seconds` of screen time pass in steps of 1/60 s, ticking the world, and draws once. */
  advance(seconds: number): void;
  command(command: CameraCommand): void;
  renderInfo(): RenderInfo;
  /** The picture as it stands, as a PNG. */
  capture(): Promise<Blob>;
}

export interface StageProps {
  readonly world: RaceWorld;
  readonly ground: Ground;
  readonly quality: Quality;
  readonly motion: 'full' | 'reduced';
  readonly running: boolean;
  /** What panels cover of the scene: the subject is composed into what is left. */
  readonly insets: Insets;
  readonly labels: LabelLayer;
  /** Once per frame while running, before drawing: the world moves on by so many screen seconds. */
  readonly onTick: (screenSeconds: number) => void;
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
