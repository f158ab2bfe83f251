/** What shading costs where a machine draws in software: a scene as it is, against the same geometry in
 * one flat colour with the same discard and depth. */
import { Mesh, ShaderMaterial, type Scene } from 'three';
import type { StepId } from '../../src/lesson/lesson.ts';
import type { PlaceId } from '../../src/lesson/step.ts';
import { context, gl } from './measuring.ts';
import { standStep } from './stepScene.ts';

/** A scene that stands on the page to be drawn in either way. */
export interface ShadedScene {
  readonly place: PlaceId;
  /** Draws so many frames with its own materials or with flat ones, and waits until they are drawn. */
  draw(kind: 'own' | 'flat', frames: number): void;
  dispose(): void;
}

const WIDTH = 1280;
const HEIGHT = 720;
/** How far into its run a step is drawn, seconds on screen. */
const MOMENT_S = 3;

/**
 * The same material in a flat colour: what is worked out for the colour alone falls away when the shader
 * is compiled. All that the vertices hand over counts a little, or their share would fall away as well.
 */
function flattened(material: ShaderMaterial): ShaderMaterial {
  const { fragmentShader, uniforms } = material;
  const handed = [...fragmentShader.matchAll(/^(?:flat )?varying (\w+) (\w+);/gm)].map(
    ([, type, name]) => (type?.startsWith('vec') ? `dot(${name}, ${type}(1.0))` : `float(${name})`),
  );
  const colour = `gl_FragColor = vec4(0.5 + 1e-9 * (${['0.0', ...handed].join(' + ')}));`;
  const flat = material.clone();
  flat.uniforms = uniforms;
  flat.fragmentShader = fragmentShader.replace(/\}\s*$/, `${colour}\n}\n`);
  return flat;
}

/** Everything in the scene with its own material and its flat one. */
function materialsOf(scene: Scene) {
  const found: { mesh: Mesh; own: ShaderMaterial; flat: ShaderMaterial }[] = [];
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const own: unknown = object.material;
    if (!(own instanceof ShaderMaterial)) throw new Error('A thing has no shader of ours.');
    found.push({ mesh: object, own, flat: flattened(own) });
  });
  return found;
}

export async function standShaded(step: StepId): Promise<ShadedScene> {
  gl.setSize(WIDTH, HEIGHT);
  const { dispose, handle, place, scene } = await standStep(step, WIDTH, HEIGHT);
  handle.advance(MOMENT_S);
  const materials = materialsOf(scene);
  const pixel = new Uint8Array(4);
  return {
    place,
    draw(kind, frames) {
      for (const each of materials) each.mesh.material = each[kind];
      for (let n = 0; n < frames; n += 1) {
        handle.render();
        // A pixel can be read once all is drawn.
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
      }
    },
    dispose() {
      for (const { mesh, own, flat } of materials) {
        mesh.material = own;
        flat.dispose();
      }
      dispose();
    },
  };
}
