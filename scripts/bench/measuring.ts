/** What measuring on the bench's page rests on: its canvas, and a loop to measure against. */
import {
  BufferAttribute,
  BufferGeometry,
  DynamicDrawUsage,
  LinearSRGBColorSpace,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';

/** What the loop of reference uploads, as numbers of four bytes: a megabyte. */
const UPLOADED = 2 ** 18;

const canvas = document.createElement('canvas');
document.body.append(canvas);
export const gl = new WebGLRenderer({ canvas, antialias: false });
gl.outputColorSpace = LinearSRGBColorSpace;
export const context = gl.getContext() as WebGL2RenderingContext;

/** Milliseconds that a piece of work takes. */
export function msOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Waits until all is drawn, and lets the page have its turn. */
export async function settle(): Promise<void> {
  context.finish();
  await new Promise((next) => requestAnimationFrame(next));
}

/** Works while nothing is rasterised: the script of a frame is the same, and hundreds of frames pass in
 * a second. */
export function withoutDrawing(work: () => void): void {
  context.drawElements = () => undefined;
  context.drawElementsInstanced = () => undefined;
  try {
    work();
  } finally {
    context.drawElements = WebGL2RenderingContext.prototype.drawElements;
    context.drawElementsInstanced = WebGL2RenderingContext.prototype.drawElementsInstanced;
  }
}

/** A frame that uploads a megabyte and draws so many calls of one triangle. */
export function createReference(calls: number) {
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
