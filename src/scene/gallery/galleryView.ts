/** The gallery's own small stage: members of the cast at true relative size, seen without
 * perspective so that one scale holds at every depth. Draws only when something changed. */
import {
  OrthographicCamera,
  Quaternion,
  Scene,
  Vector3,
  WebGLRenderer,
  type Object3D,
} from 'three';
import type { Cell, Molecule } from '../../cast/member.ts';
import { cast } from '../../cast/registry.ts';
import { stanceOf } from '../../cast/stance.ts';
import { tCell } from '../../cast/tCell.ts';
import { parameters } from '../../science/parameters.ts';
import type { GalleryScene, PlacedMember } from '../../store/exhibit.ts';
import { createBackdrop } from '../backdrop.ts';
import { createBeadField } from '../beads/beadField.ts';
import { Orbit } from '../camera/orbit.ts';
import { createGroundUniforms, setGround } from '../ground.ts';
import { createCellBodies } from '../membrane/cells.ts';
import { createInteriors } from '../membrane/interior.ts';
import { qualityTiers, type QualityTier } from '../quality.ts';

/** Distance of the camera in radii of what it sees: so far that all sight lines run side by side. */
const FAR_OFF = 40;
const LONGEST_FRAME_S = 0.1;
/** The far side of a member recedes into the haze: radii behind its middle. */
const HAZE_FROM = -0.2;
const HAZE_TO = 3;
const acrossScreen = new Vector3(1, 0, 0);
/** A T cell that has met nobody: centrosome to one side, granules strewn. */
const restingInside = {
  towards: new Vector3(0.8, 0.3, 0.52),
  gathered: 0.1,
  granules: parameters.granulesPerTCell.value,
  presence: 1,
  haze: 0,
};

function tierOf({ quality }: GalleryScene): QualityTier {
  return qualityTiers[quality ?? 'high'];
}

interface Shown {
  readonly id: string;
  readonly member: Molecule | Cell;
  /** In the scene: the unit of the members, y up. */
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly objects: readonly Object3D[];
  dispose(): void;
}

export class GalleryView {
  readonly orbit = new Orbit();
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new OrthographicCamera();
  private readonly ground = createGroundUniforms();
  private backdrop = createBackdrop(this.ground);
  private drawn: Drawn | null = null;
  private given: GalleryScene | null = null;
  private widthPx = 1;
  private heightPx = 1;
  private frame = 0;
  private lastMs: number | null = null;
  private announced = false;
  /** Of the largest member shown, in its own unit. */
  private radius = 1;

  constructor(canvas: HTMLCanvasElement, context: WebGL2RenderingContext) {
    this.renderer = new WebGLRenderer({ canvas, context });
    this.scene.add(this.backdrop.mesh);
  }

  /** Takes over what is to be shown; it is seen in the next frame. */
  show(given: GalleryScene, widthPx: number, heightPx: number): void {
    const before = this.given;
    this.given = given;
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.renderer.setPixelRatio(Math.min(window.devicePixelRatio, tierOf(given).pixelRatio));
    this.renderer.setSize(widthPx, heightPx, false);
    setGround(this.ground, given.ground);
    if (before?.placed !== given.placed || before.quality !== given.quality) this.rebuild();
    // Whoever comes next is met from the front.
    if (before?.placed[0]?.id !== given.placed[0]?.id || before?.turnable !== given.turnable) {
      this.orbit.reset();
      this.orbit.advance(0, true);
    }
    this.invalidate();
  }

  /** After the graphics context came back: all buffers went with it. */
  restore(): void {
    this.drawn = null;
    this.scene.clear();
    this.backdrop = createBackdrop(this.ground);
    this.scene.add(this.backdrop.mesh);
    this.rebuild();
    this.invalidate();
  }

  readonly invalidate = (): void => {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.onFrame);
  };

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.clear();
    this.backdrop.dispose();
    this.renderer.dispose();
    // Browsers keep only a few graphics contexts alive at a time.
    this.renderer.forceContextLoss();
  }

  private readonly onFrame = (nowMs: number): void => {
    this.frame = 0;
    const { given, orbit } = this;
    if (!given) return;
    const seconds = this.lastMs === null ? 0 : (nowMs - this.lastMs) / 1000;
    orbit.advance(Math.min(seconds, LONGEST_FRAME_S), given.motion === 'reduced');
    try {
      this.draw(given);
    } catch (error) {
      // Nothing more is drawn; the flat pictures stand in.
      this.given = null;
      given.onUnavailable();
      reportError(error);
      return;
    }
    // The first frame after a rest goes on where the last one stopped.
    this.lastMs = orbit.moving ? nowMs : null;
    if (orbit.moving) this.invalidate();
  };

  private draw(given: GalleryScene): void {
    this.place(given);
    this.renderer.render(this.scene, this.camera);
    given.labels.umPerPixel = this.umPerPixel(given);
    given.labels.publish();
    if (this.announced) return;
    this.announced = true;
    given.onReady();
  }

  private umPerPixel({ placed, pxPerUnit }: GalleryScene): number {
    const umPerUnit = placed[0] && cast[placed[0].id].kind === 'cell' ? 1 : 1 / 1000;
    return umPerUnit / (pxPerUnit * this.orbit.pose.zoom);
  }

  /** The middle of the one member that can be turned, or of the picture, stays the camera's target. */
  private middlePx({ placed: [first], turnable }: GalleryScene): readonly [number, number] {
    return first && turnable ? [first.x, first.y] : [this.widthPx / 2, this.heightPx / 2];
  }

  private place(given: GalleryScene): void {
    const { camera, widthPx, heightPx, orbit } = this;
    const { azimuth, elevation, zoom, panX, panY } = orbit.pose;
    const perPx = 1 / (given.pxPerUnit * zoom);
    const [middleX, middleY] = this.middlePx(given);
    const { radius } = this;
    const reach = Math.max(radius, (Math.hypot(widthPx, heightPx) * perPx) / 2);
    const distance = reach * FAR_OFF;
    camera.left = (panX * heightPx * zoom - middleX) * perPx;
    camera.right = camera.left + widthPx * perPx;
    camera.top = (panY * heightPx * zoom + middleY) * perPx;
    camera.bottom = camera.top - heightPx * perPx;
    camera.near = distance - reach * 3;
    camera.far = distance + reach * 3;
    camera.position.set(
      Math.sin(azimuth) * Math.cos(elevation) * distance,
      Math.sin(elevation) * distance,
      Math.cos(azimuth) * Math.cos(elevation) * distance,
    );
    camera.lookAt(0, 0, 0);
    camera.updateProjectionMatrix();
    this.ground.haze.value.set(distance + HAZE_FROM * radius, distance + HAZE_TO * radius);
    this.backdrop.frame(
      (2 * middleX) / widthPx - 1,
      1 - (2 * middleY) / heightPx,
      widthPx / heightPx,
    );
  }

  private clear(): void {
    if (this.drawn) this.scene.remove(...this.drawn.objects);
    this.drawn?.dispose();
    this.drawn = null;
  }

  private rebuild(): void {
    this.clear();
    const { given } = this;
    if (!given) return;
    this.radius = Math.max(...given.placed.map(({ id }) => stanceOf(cast[id]).radius));
    const [middleX, middleY] = this.middlePx(given);
    const shown = given.placed.map(({ id, x, y }: PlacedMember): Shown => {
      const scenePlace = { x: (x - middleX) / given.pxPerUnit, y: (middleY - y) / given.pxPerUnit };
      return { id, member: cast[id], ...scenePlace };
    });
    const cells = shown.flatMap(({ member, x, y }) =>
      member.kind === 'cell'
        ? [{ cell: member, x, y, z: 0, seed: member.diameterUm, haze: 0 }]
        : [],
    );
    this.drawn = cells.length > 0 ? this.buildCells(cells, given) : this.buildMolecules(shown);
    this.scene.add(...this.drawn.objects);
  }

  private buildCells(cells: Parameters<typeof createCellBodies>[0], given: GalleryScene): Drawn {
    const bodies = createCellBodies(cells, tierOf(given).cellSubdivision, this.ground);
    bodies.update(0, new Vector3(0, 0, 1));
    const insides = cells
      .filter(({ cell }) => cell.id === tCell.id)
      .map(({ x, y, z, cell }) => {
        const inside = createInteriors(1, cell.diameterUm / 2, true, this.ground);
        inside.write(0, { ...restingInside, x, y, z }, 0);
        inside.commit();
        return inside;
      });
    const [nuclei, ...membranes] = bodies.meshes;
    const objects = [...(nuclei ? [nuclei] : []), ...insides.map(({ mesh }) => mesh), ...membranes];
    objects.forEach((mesh, order) => {
      mesh.renderOrder = order;
    });
    return {
      objects,
      dispose() {
        bodies.dispose();
        for (const inside of insides) inside.dispose();
      },
    };
  }

  private buildMolecules(shown: readonly Shown[]): Drawn {
    const molecules = shown.flatMap(({ member, x, y }) =>
      member.kind === 'molecule' ? [{ member, x, y }] : [],
    );
    const field = createBeadField(
      molecules.map(({ member }) => ({ beads: member.beads.fine, molecules: 1 })),
      this.ground,
    );
    const place = new Vector3();
    const turn = new Quaternion();
    molecules.forEach(({ member, x, y }, index) => {
      const { turnX, centre } = stanceOf(member);
      turn.setFromAxisAngle(acrossScreen, turnX);
      place.set(x - centre[0], y - centre[1], -centre[2]);
      field.frames.pose(index, place, turn, 1);
      field.frames.show(index, 1, 0);
    });
    field.commit();
    return { objects: [field.mesh], dispose: field.dispose };
  }
}
