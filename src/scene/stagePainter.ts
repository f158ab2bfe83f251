/** Paints what stands on the stage: one place, or two while the picture goes over from one to the other;
 * the labels are told where things are. */
import { Group, type Scene, type WebGLRenderer } from 'three';
import { createBackdrop } from './backdrop.ts';
import type { Insets } from '../store/session.ts';
import { createView } from './camera/cameraRig.ts';
import { Dissolve } from './camera/dissolve.ts';
import { LAST_STATION, takenOver, writeHop } from './camera/dive.ts';
import type { GroundUniforms } from './ground.ts';
import type { LabelWriter } from './labelWriter.ts';
import type { Places } from './places.ts';
import type { PlaceSlot } from './placeSlot.ts';

/** The moment that is painted. */
interface Moment {
  /** Where on the dive, and how far the picture has gone over to the place beside it, 0 to 1. */
  readonly position: number;
  readonly over: number;
  readonly idleS: number;
  /** Share of the clock's step that has passed. */
  readonly alpha: number;
  /** Nothing moves of its own accord. */
  readonly still: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly insets: Insets;
}

export class StagePainter {
  /** What lies behind every place. */
  readonly group = new Group();
  private readonly farView = createView();
  private backdrop;
  private dissolve: Dissolve | null = null;

  constructor(
    private readonly gl: WebGLRenderer,
    private readonly scene: Scene,
    private readonly ground: GroundUniforms,
    private readonly labels: LabelWriter,
  ) {
    gl.info.autoReset = false;
    this.backdrop = createBackdrop(ground);
    this.group.add(this.backdrop.mesh);
  }

  /** After the graphics context came back: all buffers went with it. */
  restore(): void {
    this.dissolve = null;
    this.group.clear();
    this.backdrop = createBackdrop(this.ground);
    this.group.add(this.backdrop.mesh);
  }

  dispose(): void {
    this.backdrop.dispose();
    this.dissolve?.dispose();
  }

  /** False where nothing that could be painted stands yet. */
  draw(places: Places, moment: Moment): boolean {
    const { idleS, insets, over, position, still } = moment;
    const { beside } = places;
    const outer = over < 1 ? places.at(Math.floor(position)) : null;
    if (!outer && over < 1) return false;
    this.gl.info.reset();
    for (const slot of places.standing) {
      slot.rig.resize(moment.widthPx, moment.heightPx, insets);
      slot.look(idleS, still);
    }
    if (outer) this.drawDive(outer, places, moment);
    if (beside && over > 0) this.drawBeside(beside, places, moment);
    return true;
  }

  /** Draws where the dive is; the names are told of the place that is seen most of. */
  private drawDive(outer: PlaceSlot, places: Places, moment: Moment): void {
    const { over, position } = moment;
    const t = position - Math.floor(position);
    const inner = t > 0 ? places.at(Math.ceil(position)) : null;
    const taken = this.look(outer, inner, position);
    if (taken < 1) this.drawPlace(outer, places, moment);
    if (inner && inner !== outer && taken > 0) {
      if (taken === 1) this.drawPlace(inner, places, moment);
      else this.lay(inner, taken, places, moment);
    }
    const seen = inner && taken >= 0.5 ? inner : outer;
    if (over < 0.5) this.labels.write(seen.place, seen.rig, over > 0 || (taken > 0 && taken < 1));
  }

  /** Draws the place beside the dive, as far as the picture has gone over to it. */
  private drawBeside(slot: PlaceSlot, places: Places, moment: Moment): void {
    const { over } = moment;
    slot.lookAlone(slot.framed());
    slot.rig.place(slot.view);
    if (over === 1) this.drawPlace(slot, places, moment);
    else this.lay(slot, over, places, moment);
    if (over >= 0.5) this.labels.write(slot.place, slot.rig, over < 1);
  }

  /** Points the cameras; returns how far the inner place has taken over. */
  private look(outer: PlaceSlot, inner: PlaceSlot | null, position: number): number {
    const outerFramed = position === LAST_STATION ? outer.framedMolecule() : outer.framed();
    if (!inner) {
      outer.lookAlone(outerFramed);
      outer.rig.place(outer.view);
      return 0;
    }
    const t = position - Math.floor(position);
    if (inner === outer) {
      const molecule = outer.framedMolecule();
      writeHop(t, outerFramed, molecule, molecule.centre, outer.view, this.farView);
      outer.rig.place(outer.view);
      return 0;
    }
    const innerFramed = inner.framed();
    const found = outer.place.inner ?? outerFramed.centre;
    writeHop(t, outerFramed, innerFramed, found, outer.view, inner.view);
    outer.rig.place(outer.view);
    inner.rig.place(inner.view);
    return takenOver(t, outerFramed.umPerPixel / innerFramed.umPerPixel);
  }

  private lay(inner: PlaceSlot, taken: number, places: Places, moment: Moment): void {
    this.dissolve ??= new Dissolve(this.gl);
    const { focusX, focusY } = inner.rig;
    this.dissolve.over(() => this.drawPlace(inner, places, moment), taken, focusX, focusY);
  }

  private drawPlace(slot: PlaceSlot, places: Places, { alpha, idleS, still }: Moment): void {
    const { rig } = slot;
    for (const other of places.standing) other.group.visible = other === slot;
    slot.setHaze();
    this.backdrop.frame(rig.focusX, rig.focusY, rig.aspect);
    slot.update(idleS, alpha, still);
    this.gl.render(this.scene, rig.camera);
  }
}
