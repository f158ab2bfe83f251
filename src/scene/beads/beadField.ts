/** All beads of a place in one draw call: molecules are frames over shared bead layouts. */
import {
  BufferAttribute,
  DataTexture,
  FloatType,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  RGBAFormat,
  ShaderMaterial,
} from 'three';
import type { Bead } from '../../cast/bead.ts';
import { paintIndex, type GroundUniforms } from '../ground.ts';
import { beadFragmentShader, beadVertexShader, still, type BeadMotion } from './beadShader.ts';
import { Frames, FRAMES_PER_ROW, TEXELS_PER_FRAME } from './frames.ts';

/** A number of molecules of one kind; their frames follow those of the groups before them. */
export interface BeadGroup {
  readonly beads: readonly Bead[];
  /** Their layout seen from near, where that is another. */
  readonly near?: readonly Bead[];
  readonly molecules: number;
}

export interface BeadField {
  readonly mesh: Mesh;
  readonly frames: Frames;
  /** The first frame of each group, in the order given. */
  readonly firstFrames: readonly number[];
  /** Shows the layouts that are meant for near, or those for afar: the frames are the same. */
  seeNear(near: boolean): void;
  /** Sends the frames to the graphics card; to be called once after they were changed. */
  commit(): void;
  dispose(): void;
}

type Layout = Pick<BeadGroup, 'beads' | 'molecules'>;

function layGeometry(groups: readonly Layout[]): InstancedBufferGeometry {
  const total = groups.reduce((sum, group) => sum + group.beads.length * group.molecules, 0);
  const bead = new Float32Array(total * 4);
  const kin = new Float32Array(total * 3);
  let at = 0;
  let frame = 0;
  for (const { beads, molecules } of groups) {
    for (let molecule = 0; molecule < molecules; molecule += 1, frame += 1) {
      for (const { x, y, z, radiusNm, paint, shade } of beads) {
        bead.set([x, y, z, radiusNm], at * 4);
        kin.set([frame, paintIndex(paint), shade], at * 3);
        at += 1;
      }
    }
  }
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute('bead', new InstancedBufferAttribute(bead, 4));
  geometry.setAttribute('kin', new InstancedBufferAttribute(kin, 3));
  geometry.instanceCount = total;
  return geometry;
}

export function createBeadField(
  groups: readonly BeadGroup[],
  ground: GroundUniforms,
  motion: BeadMotion = still,
): BeadField {
  let next = 0;
  const firstFrames = groups.map((group) => {
    const first = next;
    next += group.molecules;
    return first;
  });
  const frames = new Frames(next);
  const width = FRAMES_PER_ROW * TEXELS_PER_FRAME;
  const texture = new DataTexture(frames.data, width, frames.rows, RGBAFormat, FloatType);
  const afar = layGeometry(groups);
  // Laid when it is first looked at from near, which most never are.
  let near: InstancedBufferGeometry | null = null;
  const layNear = (): InstancedBufferGeometry =>
    layGeometry(
      groups.map((group) => ({ beads: group.near ?? group.beads, molecules: group.molecules })),
    );
  const material = new ShaderMaterial({
    vertexShader: beadVertexShader(motion),
    fragmentShader: beadFragmentShader,
    uniforms: { ...ground, ...motion.uniforms, frames: { value: texture } },
    // Solid, but with soft edges: drawn after the other solid things and before the membranes.
    transparent: true,
  });
  const mesh = new Mesh(afar, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    frames,
    firstFrames,
    seeNear(wanted) {
      if (wanted) near ??= layNear();
      mesh.geometry = wanted && near ? near : afar;
    },
    commit() {
      texture.needsUpdate = true;
    },
    dispose() {
      afar.dispose();
      near?.dispose();
      material.dispose();
      texture.dispose();
    },
  };
}
