/** What the browser measures for `npm run bench`: script time per frame against the number of beads,
 * and what each place costs per frame. Loaded by a page that the bench serves; not part of the build. */
import {
  BufferAttribute,
  BufferGeometry,
  DynamicDrawUsage,
  LinearSRGBColorSpace,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Quaternion,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import type { Bead } from '../../src/cast/bead.ts';
import { createBeadField } from '../../src/scene/beads/beadField.ts';
import { createGroundUniforms, setGround } from '../../src/scene/ground.ts';
import { PlaceStage } from '../../src/scene/placeStage.ts';
import { placeRegistry } from '../../src/scene/places/registry.ts';
import type { PlaceId } from '../../src/lesson/step.ts';
import { STEP_S } from '../../src/sim/clock.ts';
import { createNicheWorld, nicheWorldDefaults } from '../../src/sim/nicheWorld.ts';
import { createPairWorld, pairWorldDefaults } from '../../src/sim/pairWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../src/sim/touchWorld.ts';
import type { World } from '../../src/sim/world.ts';
import { createLabelLayer } from '../../src/store/labelLayer.ts';
import type { StageHandle, StageProps } from '../../src/scene/stageProps.ts';

export interface BeadCost {
  readonly beads: number;
  readonly scriptMs: number;
}

/** A place, and what runs in it. */
const sceneIds = [
  'niche',
  'niche, killing',
  'cell',
  'cell, touching',
  'cell, a pair',
  'contact',
  'contact, of a pair',
] as const;
export type SceneId = (typeof sceneIds)[number];

export interface PlaceCost {
  readonly place: SceneId;
  /** At medium quality; all else at high quality. */
  readonly scriptMs: number;
  /** Script of a fixed loop in the same page: a megabyte uploaded and as many calls drawn. */
  readonly referenceMs: number;
  readonly ratio: number;
  readonly calls: number;
  readonly triangles: number;
  /** What a frame leaves behind while the world stands, and while it runs. */
  readonly bytesPerFrame: number;
  readonly bytesWithWorld: number;
}

export interface BenchPage {
  readonly scenes: readonly SceneId[];
  beadCost(beads: number): Promise<BeadCost>;
  placeCost(scene: SceneId): Promise<PlaceCost>;
  renderer(): string;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    gc?: () => void;
  }
}

/* Small and few: on a machine without a graphics card drawing takes far longer than the script. */
const WIDTH = 160;
const HEIGHT = 90;
/** Molecules that move, however many beads they are made of. */
const FRAMES = 400;
const WARM_UP = 15;
const MEASURED = 31;
/** Frames over which memory is watched, and frames before anything is measured, in which the script is
 * compiled: until then every number that is worked out leaves a box behind. */
const WATCHED = 200;
const COMPILED_AFTER = 1800;
/** What the loop of reference uploads, as numbers of four bytes. */
const UPLOADED = 2 ** 18;
const SEED = 7;
const SIX_HOURS_S = 6 * 60 * 60;

const canvas = document.createElement('canvas');
document.body.append(canvas);
const gl = new WebGLRenderer({ canvas, antialias: false });
gl.outputColorSpace = LinearSRGBColorSpace;
gl.setSize(WIDTH, HEIGHT);

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

type Frame = (index: number) => void;

/** Median script time of one frame of each kind, taken in turn; the drawing itself is waited for, but
 * not counted. */
async function scriptMs<F extends readonly Frame[]>(
  ...frames: F
): Promise<{ [N in keyof F]: number }> {
  const times = frames.map((): number[] => []);
  for (let index = 0; index < WARM_UP + MEASURED; index += 1) {
    for (const [kind, frame] of frames.entries()) {
      const start = performance.now();
      frame(index);
      if (index >= WARM_UP) times[kind]?.push(performance.now() - start);
      gl.getContext().finish();
      await new Promise((next) => requestAnimationFrame(next));
    }
  }
  return times.map(median) as { [N in keyof F]: number };
}

/** A frame that uploads a megabyte and draws so many calls of one triangle. */
function createReference(calls: number) {
  const uploaded = new BufferAttribute(new Float32Array(UPLOADED), 4);
  uploaded.setUsage(DynamicDrawUsage);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', uploaded);
  geometry.setDrawRange(0, 3);
  const material = new MeshBasicMaterial();
  const scene = new Scene();
  for (let n = 0; n < calls; n += 1) {
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    scene.add(mesh);
  }
  const camera = new PerspectiveCamera();
  return {
    frame() {
      uploaded.needsUpdate = true;
      gl.render(scene, camera);
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

function molecule(beads: number): Bead[] {
  return Array.from({ length: beads }, (_, index) => ({
    x: index % 10,
    y: Math.floor(index / 10) % 10,
    z: Math.floor(index / 100),
    radiusNm: 0.5,
    paint: 'tCell',
    shade: 1,
  }));
}

async function beadCost(beads: number): Promise<BeadCost> {
  const ground = createGroundUniforms();
  setGround(ground, 'dark');
  const field = createBeadField([{ beads: molecule(beads / FRAMES), molecules: FRAMES }], ground);
  const scene = new Scene();
  scene.add(field.mesh);
  const camera = new PerspectiveCamera(26, WIDTH / HEIGHT, 1, 1000);
  camera.position.z = 600;
  const place = new Vector3();
  const turn = new Quaternion();
  const [cost] = await scriptMs((index) => {
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const angle = frame + index * STEP_S;
      place.set(10 * Math.cos(angle), 10 * Math.sin(angle), frame % 20);
      turn.set(0, 0, Math.sin(angle), Math.cos(angle));
      field.frames.pose(frame, place, turn, 1);
      field.frames.show(frame, 1, 0);
    }
    field.commit();
    gl.render(scene, camera);
  });
  field.dispose();
  return { beads, scriptMs: cost };
}

/** Bytes of script memory in use; Chromium alone tells. */
function bytesInUse(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

/** Runs so many frames that their script is compiled. */
async function compile(frame: () => void): Promise<void> {
  for (let index = 0; index < COMPILED_AFTER; index += 1) {
    frame();
    // The compiler works beside the script and hands over between two frames.
    if (index % 20 === 0) await new Promise((next) => requestAnimationFrame(next));
  }
}

/** What one frame leaves behind. */
async function bytesLeft(frame: () => void): Promise<number> {
  await compile(frame);
  window.gc?.();
  const before = bytesInUse();
  for (let index = 0; index < WATCHED; index += 1) frame();
  return (bytesInUse() - before) / WATCHED;
}

/** Lets `watch` run while nothing is rasterised: the script of a frame is the same, and hundreds of
 * frames pass in seconds. */
async function withoutDrawing<T>(watch: () => Promise<T>): Promise<T> {
  const context = gl.getContext() as WebGL2RenderingContext;
  context.drawElements = () => undefined;
  context.drawElementsInstanced = () => undefined;
  try {
    return await watch();
  } finally {
    context.drawElements = WebGL2RenderingContext.prototype.drawElements;
    context.drawElementsInstanced = WebGL2RenderingContext.prototype.drawElementsInstanced;
  }
}

/** The world of each scene; a place by itself shows the one it rests in. */
async function sceneOf(id: SceneId): Promise<{ place: PlaceId; world: World }> {
  const durationS = SIX_HOURS_S;
  switch (id) {
    case 'niche':
    case 'cell':
    case 'contact': {
      const world = (await placeRegistry[id].load()).rest?.();
      if (!world) throw new Error(`Nothing stands still in the place "${id}".`);
      return { place: id, world };
    }
    case 'niche, killing': {
      const conditions = {
        ...nicheWorldDefaults,
        hold: 'assay',
        durationS: 4 * durationS,
      } as const;
      const world = createNicheWorld(conditions, SEED);
      world.advance(durationS);
      return { place: 'niche', world };
    }
    case 'cell, touching':
      return { place: 'cell', world: createTouchWorld({ ...touchWorldDefaults, durationS }, SEED) };
    case 'cell, a pair':
    case 'contact, of a pair': {
      const hit = { kills: true, startAt: 'degranulation', durationS, pace: 4 } as const;
      const world = createPairWorld({ ...pairWorldDefaults, ...hit }, SEED);
      return { place: id === 'cell, a pair' ? 'cell' : 'contact', world };
    }
  }
}

async function placeCost(id: SceneId): Promise<PlaceCost> {
  const { place, world } = await sceneOf(id);
  const handles: StageHandle[] = [];
  const scene = new Scene();
  let runs = true;
  const props: StageProps = {
    world,
    place,
    ground: 'dark',
    quality: 'high',
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
  stage.configure({ ...props, quality: 'medium' }, WIDTH, HEIGHT);
  const [handle] = handles;
  if (!handle) throw new Error('The stage gave no handle.');
  while (!handle.arrived()) await new Promise((next) => requestAnimationFrame(next));
  const frame = (): void => stage.frame(STEP_S);
  frame();
  const reference = createReference(handle.renderInfo().calls);
  // The median over a step of half a minute is that of compiled script.
  await withoutDrawing(() => compile(() => (frame(), reference.frame())));
  const [placeMs, referenceMs] = await scriptMs(frame, reference.frame);
  reference.dispose();
  stage.configure(props, WIDTH, HEIGHT);
  frame();
  const { calls, triangles } = handle.renderInfo();
  const bytesWithWorld = await withoutDrawing(() => bytesLeft(frame));
  runs = false;
  const bytesPerFrame = await withoutDrawing(() => bytesLeft(frame));
  stage.dispose();
  return {
    place: id,
    scriptMs: placeMs,
    referenceMs,
    ratio: placeMs / referenceMs,
    calls,
    triangles,
    bytesPerFrame,
    bytesWithWorld,
  };
}

window.benchPage = {
  scenes: sceneIds,
  beadCost,
  placeCost,
  renderer() {
    const info = gl.getContext().getExtension('WEBGL_debug_renderer_info');
    return info ? String(gl.getContext().getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'unknown';
  },
};
