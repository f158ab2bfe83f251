/** A place as it stands on the stage: built for a world and a tier, with a camera of its own. */
import { Group } from 'three';
import { CameraRig, createView } from './camera/cameraRig.ts';
import { createFramed, type Framed } from './camera/dive.ts';
import { fittingScale } from './camera/framing.ts';
import type { Orbit } from './camera/orbit.ts';
import { ShotMove } from './camera/shotMove.ts';
import type { GroundUniforms } from './ground.ts';
import type { PlaceId, ShotId } from '../lesson/step.ts';
import type { Place, PlaceMaker, Shot, Shown } from './places/place.ts';
import type { Within } from './places/registry.ts';
import type { QualityTier } from './quality.ts';

/** Where the haze begins and is full behind the subject, in its half widths, unless a place knows
 * better. */
const HAZE_BEGINS = 0.25;
const HAZE_FULL = 3;

export class PlaceSlot {
  readonly group = new Group();
  readonly view = createView();
  private readonly own = createFramed();
  private readonly molecule = createFramed();
  place: Place<Shown>;
  rig: CameraRig;
  readonly shot: ShotMove;
  private shape: string;
  private asked: ShotId | null = null;

  constructor(
    readonly id: PlaceId,
    private maker: PlaceMaker<Shown>,
    private readonly orbit: Orbit,
    private readonly ground: GroundUniforms,
    private tier: QualityTier,
    private world: Shown,
  ) {
    this.shape = maker.shape(world);
    this.place = maker.create(world, tier, ground, null);
    this.rig = this.standCamera();
    this.shot = new ShotMove(this.place.subject);
    this.putUp();
  }

  shotNamed(id: ShotId | null): Shot {
    return (id !== null && this.place.shots?.[id]) || this.place.subject;
  }

  /** What the nearer places show of the T cell that is found in this one; null for nothing. */
  enter(within: Within): Shown | null {
    const tCell = this.place.innerTCell?.() ?? -1;
    return tCell < 0 ? null : within(this.world, tCell);
  }

  /** Sets out for a shot; null is the whole subject. */
  aim(id: ShotId | null): void {
    this.asked = id;
    this.place.attend?.(id);
    this.shot.aim(this.shotNamed(id));
  }

  /** Brings shots that follow the world up to it. */
  look(idleS: number, still: boolean): void {
    if (!this.place.look) return;
    this.place.look(this.world, idleS, still);
    this.shot.advance(0, still);
  }

  /** Shows `world` from now on; true if the place had to be built anew for it. */
  show(world: Shown, tier: QualityTier, maker: PlaceMaker<Shown>): boolean {
    const shape = maker.shape(world);
    this.maker = maker;
    const alike = shape === this.shape;
    this.world = world;
    this.shape = shape;
    if (alike && tier === this.tier) return false;
    this.tier = tier;
    this.group.clear();
    this.place.dispose();
    this.build(alike ? this.place : null);
    return true;
  }

  /** After the graphics context was lost: its buffers went with it, what moved goes on. */
  restore(): void {
    this.group.clear();
    this.build(this.place);
  }

  private build(before: Place<Shown> | null): void {
    this.place = this.maker.create(this.world, this.tier, this.ground, before);
    this.rig = this.standCamera();
    this.putUp();
    this.aim(this.asked);
  }

  /** What is drawn stands where it is put up: what moves, moves in the shaders. */
  private putUp(): void {
    this.group.add(...this.place.objects);
    this.group.updateMatrixWorld(true);
  }

  private standCamera(): CameraRig {
    const { obstacles = [], subject } = this.place;
    return new CameraRig(this.orbit, obstacles, subject.halfWidth);
  }

  step(idleS: number): void {
    this.place.step(this.world, idleS);
  }

  update(idleS: number, alpha: number, still: boolean): void {
    this.place.update(this.world, idleS, alpha, still, this.rig.camera.position);
  }

  /** What frames this place as its shot stands now. */
  framed(): Framed {
    return this.frame(this.shot.now, this.own);
  }

  /** What frames the molecule at the end of the dive. */
  framedMolecule(): Framed {
    return this.frame(this.shotNamed('molecule'), this.molecule);
  }

  private frame(shot: Shot, framed: Framed): Framed {
    const { widthPx, heightPx, insets } = this.rig;
    const { umPerUnit } = this.place;
    framed.centre.copy(shot.centre);
    framed.azimuth = shot.azimuth ?? 0;
    framed.elevation = shot.elevation ?? 0;
    framed.umPerUnit = umPerUnit;
    framed.umPerPixel = fittingScale(widthPx, heightPx, insets, shot) * umPerUnit;
    return framed;
  }

  /** Sets the view to what the shot frames, with nothing else in play. */
  lookAlone(framed: Framed): void {
    const { view } = this;
    view.target.copy(framed.centre);
    view.unitsPerPixel = framed.umPerPixel / framed.umPerUnit;
    view.azimuth = framed.azimuth;
    view.elevation = framed.elevation;
    view.clearance = 1;
  }

  /** Sets the haze to begin behind this place's subject, wherever the camera is. */
  setHaze(): void {
    const { haze, subject } = this.place;
    const distance = this.rig.camera.position.distanceTo(subject.centre);
    this.ground.haze.value.set(
      distance + (haze?.begins ?? HAZE_BEGINS * subject.halfWidth),
      distance + (haze?.full ?? HAZE_FULL * subject.halfWidth),
    );
  }

  dispose(): void {
    this.group.clear();
    this.place.dispose();
  }
}
