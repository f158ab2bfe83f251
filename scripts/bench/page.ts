/** The page on which the browser measures for `npm run bench`: the bench serves it, the build has no part
 * of it. */
import { PerspectiveCamera, Quaternion, Scene, Vector3 } from 'three';
import type { Bead } from '../../src/cast/bead.ts';
import { createBeadField } from '../../src/scene/beads/beadField.ts';
import { createGroundUniforms, setGround } from '../../src/scene/ground.ts';
import { STEP_S } from '../../src/sim/clock.ts';
import { context, gl, msOf, settle } from './measuring.ts';
import { standShaded } from './shading.ts';
import { stepCost } from './stepCost.ts';
import { median } from './timing.ts';

/** Script of a frame in which a bead field of so many beads moves. */
export interface BeadCost {
  readonly beads: number;
  readonly scriptMs: number;
}

export interface BenchPage {
  readonly beadCost: typeof beadCost;
  readonly stepCost: typeof stepCost;
  readonly standShaded: typeof standShaded;
  renderer(): string;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
  }
}

const WIDTH = 160;
const HEIGHT = 90;
/** Molecules that move, however many beads they are made of. */
const MOLECULES = 400;
const WARM_UP = 15;
const MEASURED = 31;

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
  gl.setSize(WIDTH, HEIGHT);
  const ground = createGroundUniforms();
  setGround(ground, 'dark');
  const groups = [{ beads: molecule(beads / MOLECULES), molecules: MOLECULES }];
  const field = createBeadField(groups, ground);
  const scene = new Scene();
  scene.add(field.mesh);
  const camera = new PerspectiveCamera(26, WIDTH / HEIGHT, 1, 1000);
  camera.position.z = 600;
  const place = new Vector3();
  const turn = new Quaternion();
  const frame = (index: number): void => {
    for (let n = 0; n < MOLECULES; n += 1) {
      const angle = n + index * STEP_S;
      place.set(10 * Math.cos(angle), 10 * Math.sin(angle), n % 20);
      turn.set(0, 0, Math.sin(angle), Math.cos(angle));
      field.frames.pose(n, place, turn, 1);
      field.frames.show(n, 1, 0);
    }
    field.commit();
    gl.render(scene, camera);
  };
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + MEASURED; index += 1) {
    const ms = msOf(() => frame(index));
    if (index >= WARM_UP) times.push(ms);
    await settle();
  }
  field.dispose();
  return { beads, scriptMs: median(times) };
}

window.benchPage = {
  beadCost,
  stepCost,
  standShaded,
  renderer() {
    const info = context.getExtension('WEBGL_debug_renderer_info');
    return info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'unknown';
  },
};
