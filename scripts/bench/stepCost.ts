/** What a frame of a step costs in script, in memory, and in calls and triangles. */
import type { StepId } from '../../src/lesson/lesson.ts';
import type { PlaceId } from '../../src/lesson/step.ts';
import { createReference, gl, msOf, settle, withoutDrawing } from './measuring.ts';
import { standStep } from './stepScene.ts';
import { median } from './timing.ts';

export interface StepCost {
  readonly step: StepId;
  readonly place: PlaceId;
  /** Script of a frame at medium quality, median over the beginning of the step's run. */
  readonly scriptMs: number;
  /** Script of a fixed loop in the same page: a megabyte uploaded and as many calls drawn. */
  readonly referenceMs: number;
  readonly ratio: number;
  /** What a frame leaves behind while the world stands, and while it runs. */
  readonly bytesPerFrame: number;
  readonly bytesWithWorld: number;
  /** At high quality. */
  readonly calls: number;
  readonly triangles: number;
}

declare global {
  interface Window {
    gc?: () => void;
  }
}

/* Small: on a machine without a graphics card drawing takes far longer than the script. */
const WIDTH = 160;
const HEIGHT = 90;
/** Frames that pass for one that is drawn and timed: after thirty of those script is compiled. Until then
 * every number that is worked out leaves a box behind. */
const PASSED = 40;
/** Frames over which memory is watched. */
const WATCHED = 200;

/** Bytes of script memory in use; Chromium alone tells. */
function bytesInUse(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

function pass(frames: number, frame: () => void): void {
  withoutDrawing(() => {
    for (let n = 0; n < frames; n += 1) frame();
  });
}

function bytesLeft(frame: () => void): number {
  pass(PASSED, frame);
  window.gc?.();
  const before = bytesInUse();
  pass(WATCHED, frame);
  return (bytesInUse() - before) / WATCHED;
}

/** Goes through the beginning of a step, and draws and times so many of its frames. */
export async function stepCost(step: StepId, frames: number): Promise<StepCost> {
  gl.setSize(WIDTH, HEIGHT);
  const stood = await standStep(step, WIDTH, HEIGHT);
  const frame = (): void => stood.frame();
  frame();
  const reference = createReference(stood.handle.renderInfo().calls);
  const times: { script: number; reference: number }[] = [];
  for (let n = 0; n < frames; n += 1) {
    pass(PASSED, frame);
    const script = msOf(frame);
    await settle();
    times.push({ script, reference: msOf(reference.frame) });
    await settle();
  }
  reference.dispose();
  const bytesWithWorld = bytesLeft(frame);
  stood.runs(false);
  const bytesPerFrame = bytesLeft(frame);
  stood.setQuality('high');
  frame();
  const { calls, triangles } = stood.handle.renderInfo();
  stood.dispose();
  const scriptMs = median(times.map((each) => each.script));
  const referenceMs = median(times.map((each) => each.reference));
  return {
    step,
    place: stood.place,
    scriptMs,
    referenceMs,
    ratio: scriptMs / referenceMs,
    bytesPerFrame,
    bytesWithWorld,
    calls,
    triangles,
  };
}
