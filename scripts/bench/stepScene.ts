/** The scene of a step on the bench's page: its world and its stage, as the product makes them. */
import { Scene } from 'three';
import { fetchStep, standingAt } from '../../src/app/standing.ts';
import type { StepId } from '../../src/lesson/lesson.ts';
import type { PlaceId } from '../../src/lesson/step.ts';
import { PlaceStage } from '../../src/scene/placeStage.ts';
import type { StageHandle, StageProps } from '../../src/scene/stageProps.ts';
import { STEP_S } from '../../src/sim/clock.ts';
import { WorldMakers } from '../../src/sim/worldMakers.ts';
import { createLabelLayer } from '../../src/store/labelLayer.ts';
import type { Quality } from '../../src/store/settings.ts';
import { gl } from './measuring.ts';

const SEED = 7;
const makers = new WorldMakers();

export interface StepScene {
  readonly place: PlaceId;
  readonly scene: Scene;
  readonly handle: StageHandle;
  /** One frame of the loop, so much screen time after the one before. */
  frame(seconds?: number): void;
  setQuality(quality: Quality): void;
  /** Whether the model goes on; the scene does. */
  runs(on: boolean): void;
  dispose(): void;
}

/** At medium quality, when its run begins. */
export async function standStep(
  step: StepId,
  widthPx: number,
  heightPx: number,
): Promise<StepScene> {
  const where = { step, run: 'first', value: null } as const;
  await fetchStep(where, makers);
  const { plan, place, shot } = standingAt(where);
  const world = makers.create(plan, SEED);
  const handles: StageHandle[] = [];
  const scene = new Scene();
  let runs = true;
  const props: StageProps = {
    world,
    place,
    shot,
    ground: 'dark',
    quality: 'medium',
    motion: 'full',
    running: true,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    labels: createLabelLayer(),
    onTick: (screenS) => {
      if (runs) world.advance(screenS * world.pace);
    },
    onHandle: (made) => handles.push(made),
  };
  const stage = new PlaceStage(gl, scene, () => undefined, props);
  scene.add(stage.group);
  stage.announce();
  // The model waits until its scene stands.
  stage.configure({ ...props, running: false }, widthPx, heightPx);
  const [handle] = handles;
  if (!handle) throw new Error('The stage gave no handle.');
  while (!handle.arrived()) {
    stage.frame(STEP_S);
    await new Promise((next) => requestAnimationFrame(next));
  }
  stage.configure(props, widthPx, heightPx);
  return {
    place,
    scene,
    handle,
    frame: (seconds = STEP_S) => stage.frame(seconds),
    setQuality(other) {
      stage.configure({ ...props, quality: other }, widthPx, heightPx);
    },
    runs(on) {
      runs = on;
    },
    dispose: () => stage.dispose(),
  };
}
