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
/** Frames that pass for one that is drawn and timed. */
const PASSED = 40;
/** Frames over which memory is watched, and turns of the page before it is, in which script is compiled:
 * until then every number that is worked out leaves a box behind. */
const WATCHED = 200;
const TURNS = 10;

/** Bytes of script memory in use; Chromium alone tells. */
function bytesInUse(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

function pass(frames: number, frame: () => void): void {
  withoutDrawing(() => {
    for (let n = 0; n < frames; n += 1) frame();
  });
}

async function bytesLeft(frame: () => void): Promise<number> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    pass(PASSED, frame);
    // The compiler works beside the script and hands over between two frames.
    await settle();
  }
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
  const bytesWithWorld = await bytesLeft(frame);
  stood.runs(false);
  const bytesPerFrame = await bytesLeft(frame);
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
