/** What stands on the stage and what happens in one frame: time passes, the camera moves, the places
 * follow their worlds, the picture is drawn, the labels are told where things are. */
import { Group, type Scene, type WebGLRenderer } from 'three';
import { createClock, LONGEST_FRAME_S, STEP_S } from '../sim/clock.ts';
import { samePose, type Pose } from '../store/lecture.ts';
import { createBackdrop } from './backdrop.ts';
import { Beside } from './camera/beside.ts';
import { createView } from './camera/cameraRig.ts';
import { Dissolve } from './camera/dissolve.ts';
import { Dive, LAST_STATION, takenOver, writeHop } from './camera/dive.ts';
import { Orbit } from './camera/orbit.ts';
import { Room } from './camera/room.ts';
import { createGroundUniforms, setGround } from './ground.ts';
import { LabelWriter } from './labelWriter.ts';
import { Places, stationOf } from './places.ts';
import type { PlaceSlot } from './placeSlot.ts';
import { placeRegistry, type PlaceRegistry } from './places/registry.ts';
import { QualityMonitor } from './qualityMonitor.ts';
import { StageHold } from './stageHold.ts';
import type { StageHandle, StageProps } from './stageProps.ts';

export class PlaceStage {
  /** All that is drawn. */
  readonly group = new Group();
  readonly orbit = new Orbit();
  private readonly dive = new Dive(0);
  private readonly beside = new Beside();
  private readonly clock = createClock();
  private readonly ground = createGroundUniforms();
  private readonly room: Room;
  private readonly places: Places;
  private readonly tier: QualityMonitor;
  private readonly writer: LabelWriter;
  private readonly hold: StageHold;
  private readonly farView = createView();
  private backdrop = createBackdrop(this.ground);
  private dissolve: Dissolve | null = null;
  private widthPx = 1;
  private heightPx = 1;
  private told: Pose = { ...this.orbit.goal };
  private resting = true;
  private entered = false;
  private shown = false;

  constructor(
    private readonly gl: WebGLRenderer,
    private readonly scene: Scene,
    private readonly invalidate: () => void,
    private props: StageProps,
    registry: PlaceRegistry = placeRegistry,
  ) {
    this.writer = new LabelWriter(props.labels);
    this.hold = new StageHold(gl);
    this.room = new Room(props.insets);
    this.tier = new QualityMonitor(props.quality);
    this.places = new Places(registry, this.orbit, this.ground, {
      onLoaded: () => this.arrive(),
      onFault: (error) => this.props.onFault?.(error),
    });
    gl.info.autoReset = false;
    this.group.add(this.backdrop.mesh, this.places.group);
    this.aim(props);
  }

  /** Takes new settings over; what changed is seen in the next frame. */
  configure(props: StageProps, widthPx: number, heightPx: number): void {
    const before = this.props;
    this.props = props;
    const sized = widthPx !== this.widthPx || heightPx !== this.heightPx;
    const eases = props.insetsEase === true && props.motion !== 'reduced';
    this.room.aim(props.insets, !eases || sized || !this.shown);
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    setGround(this.ground, props.ground);
    this.tier.asked = props.quality;
    this.showWorld();
    if (props.place !== before.place || props.shot !== before.shot) this.aim(props);
    this.invalidate();
  }

  /** After the graphics context was lost and came back: all buffers went with it, so there is
   * nothing to dispose of and everything to build anew. */
  restore(): void {
    this.dissolve = null;
    this.group.remove(this.backdrop.mesh);
    this.backdrop = createBackdrop(this.ground);
    this.group.add(this.backdrop.mesh);
    this.places.restore();
    this.invalidate();
  }

  /** Hands itself over to whoever steers it from outside. */
  announce(): void {
    this.props.onHandle?.(this.handle);
  }

  /** Tells where the camera is asked to be, once for each change. */
  private tellPose(): void {
    const { goal } = this.orbit;
    if (samePose(goal, this.told)) return;
    this.told = { ...goal };
    this.props.onPose?.(this.told);
  }

  /** One frame of the loop, `deltaS` after the one before. */
  frame(deltaS: number): void {
    if (this.taken) return;
    // The first frame after a rest goes on where the last one stopped.
    this.pass(this.resting ? 0 : Math.min(deltaS, LONGEST_FRAME_S), this.props.running);
    if (!this.resting) this.judge(deltaS);
    this.draw();
    this.tellPose();
    this.resting = !this.props.running && !this.moving;
    if (!this.resting && this.entered) this.invalidate();
  }

  readonly handle: StageHandle = {
    render: () => this.draw(),
    advance: (seconds) => {
      for (let leftS = seconds; leftS > STEP_S * 1e-6; leftS -= STEP_S) {
        this.pass(Math.min(leftS, STEP_S), true);
      }
      this.draw();
    },
    command: (command) => {
      this.orbit.command(command);
      this.invalidate();
    },
    look: (pose) => {
      this.orbit.look(pose);
      this.invalidate();
    },
    dive: (to) => {
      this.beside.goal = 0;
      this.dive.goal = Math.min(1, Math.max(0, to)) * LAST_STATION;
      this.orbit.centre();
      this.places.request(this.dive.position, this.dive.goal, this.props.world);
      this.invalidate();
    },
    surface: () => this.aim(this.props),
    depth: () => this.dive.position / LAST_STATION,
    arrived: () => this.entered && !this.moving && this.places.current,
    renderInfo: () => {
      const { render, memory } = this.gl.info;
      const { calls, triangles } = render;
      return { calls, triangles, geometries: memory.geometries, textures: memory.textures };
    },
    take: (pixelRatio, stripPx) => {
      const { widthPx, heightPx } = this;
      const onRelease = (): void => {
        // What passed meanwhile passed in the pictures.
        this.resting = true;
        this.draw();
        this.invalidate();
      };
      const draw = this.handle.advance;
      return this.hold.begin(pixelRatio, stripPx, { widthPx, heightPx, draw, onRelease });
    },
  };

  /** Whether someone holds the stage for pictures: its size and its time are theirs. */
  get taken(): boolean {
    return this.hold.insets !== null;
  }

  dispose(): void {
    this.places.dispose();
    this.backdrop.dispose();
    this.dissolve?.dispose();
  }

  private get moving(): boolean {
    const { dive, orbit, places } = this;
    const shots = places.standing.some((slot) => slot.shot.moving);
    return (
      orbit.moving ||
      this.room.moving ||
      shots ||
      this.crossing ||
      dive.moving(places.lowest(dive.position), places.highest(dive.position))
    );
  }

  /** Whether the picture is going over to the place beside the dive, or back from it. */
  private get crossing(): boolean {
    const { beside, dive, places } = this;
    if (!beside.moving) return false;
    return beside.goal === 1 ? places.besideReady : places.ready(dive.position);
  }

  /** Sets the course to the place and the shot that are asked for. */
  private aim({ place, shot, world }: StageProps): void {
    const { beside, dive, places } = this;
    const goal = stationOf(place ?? places.home(world), shot ?? null);
    beside.goal = goal === null ? 1 : 0;
    if (goal === null) {
      places.requestBeside(world);
    } else {
      dive.goal = goal;
      // From beside the dive one comes straight to where one goes.
      if (!this.entered || beside.share === 1) dive.position = goal;
      places.request(dive.position, goal, world);
    }
    this.orbit.reset();
    this.arrive();
  }

  /** Enters with a cut where the place asked for stands ready, and takes up its shot. */
  private arrive(): void {
    if (!this.entered) {
      const { beside, dive, places } = this;
      if (!(beside.goal === 1 ? places.besideReady : places.ready(dive.goal))) return;
      dive.position = dive.goal;
      beside.advance(0, true);
      this.entered = true;
    }
    this.showWorld();
    this.standUp();
    this.takeShot(this.aimed);
    this.invalidate();
  }

  /** The places that the present position shows stand; no other does. */
  private standUp(): void {
    const { places, dive, props } = this;
    // What is about to come into sight stands a moment before.
    const share = this.crossing
      ? Math.min(0.99, Math.max(0.01, this.beside.share))
      : this.beside.share;
    const built = places.standUp(dive.position, props.world, this.tier.quality, share);
    if (built.length === 0) return;
    const { aimed } = this;
    if (aimed && built.includes(aimed)) {
      // A place that comes into view is seen in its shot from the start.
      this.takeShot(aimed);
      aimed.shot.advance(0, true);
    }
  }

  private showWorld(): void {
    const { aimed } = this;
    const built = this.places.show(this.props.world, this.tier.quality);
    // A place that was built anew has new shots, which may frame other things.
    if (aimed && built.includes(aimed)) this.takeShot(aimed);
  }

  /** The place that one is on the way to, if it stands. */
  private get aimed(): PlaceSlot | null {
    const { beside, dive, places } = this;
    return beside.goal === 1 ? places.beside : places.at(Math.round(dive.goal));
  }

  private takeShot(slot: PlaceSlot | null): void {
    // The last station of the dive frames the molecule by itself.
    const last = this.beside.goal === 0 && this.dive.goal === LAST_STATION;
    const asked = last ? null : (this.props.shot ?? null);
    slot?.aim(asked);
  }

  /** Lets screen time pass for everything that moves. */
  private pass(seconds: number, running: boolean): void {
    if (!this.entered) return;
    const { motion, onTick } = this.props;
    const cut = motion === 'reduced';
    if (running) {
      onTick(seconds);
      if (!cut) this.clock.advance(seconds, this.step);
    }
    const { places, dive } = this;
    dive.advance(seconds, cut, places.lowest(dive.position), places.highest(dive.position));
    if (this.crossing) this.beside.advance(seconds, cut);
    this.standUp();
    for (const slot of places.standing) slot.shot.advance(seconds, cut);
    this.orbit.advance(seconds, cut);
    this.room.advance(seconds);
  }

  private readonly step = (): void => {
    for (const slot of this.places.standing) slot.step(this.clock.steps * STEP_S);
  };

  private get idleS(): number {
    return (this.clock.steps + this.clock.alpha) * STEP_S;
  }

  /** Lets the tier follow the machine, where nobody chose one and no dive is under way. */
  private judge(deltaS: number): void {
    if (this.places.standing.length > 1 || !this.tier.see(deltaS)) return;
    this.showWorld();
    this.props.onQuality?.(this.tier.quality);
  }

  private draw(): void {
    const { places, dive, props, gl } = this;
    const { beside } = places;
    const over = beside ? this.beside.share : 0;
    const outer = over < 1 ? places.at(Math.floor(dive.position)) : null;
    if (!outer && over < 1) return;
    gl.info.reset();
    for (const slot of places.standing) {
      slot.rig.resize(this.widthPx, this.heightPx, this.hold.insets ?? this.room.now);
      slot.look(this.idleS, props.motion === 'reduced');
    }
    if (outer) this.drawDive(outer, over);
    if (beside && over > 0) this.drawBeside(beside, over);
    if (this.shown) return;
    this.shown = true;
    props.onReady?.();
  }

  /** Draws where the dive is; the names are told of the place that is seen most of. */
  private drawDive(outer: PlaceSlot, over: number): void {
    const { dive, places } = this;
    const t = dive.position - Math.floor(dive.position);
    const inner = t > 0 ? places.at(Math.ceil(dive.position)) : null;
    const taken = this.look(outer, inner, t);
    if (taken < 1) this.drawPlace(outer);
    if (inner && inner !== outer && taken > 0) {
      if (taken === 1) this.drawPlace(inner);
      else this.lay(inner, taken);
    }
    const seen = inner && taken >= 0.5 ? inner : outer;
    if (over < 0.5) this.writer.write(seen.place, seen.rig, over > 0 || (taken > 0 && taken < 1));
  }

  /** Draws the place beside the dive, as far as the picture has gone over to it. */
  private drawBeside(slot: PlaceSlot, over: number): void {
    slot.lookAlone(slot.framed());
    slot.rig.place(slot.view);
    if (over === 1) this.drawPlace(slot);
    else this.lay(slot, over);
    if (over >= 0.5) this.writer.write(slot.place, slot.rig, over < 1);
  }

  /** Points the cameras; returns how far the inner place has taken over. */
  private look(outer: PlaceSlot, inner: PlaceSlot | null, t: number): number {
    const last = this.dive.position === LAST_STATION;
    const outerFramed = last ? outer.framedMolecule() : outer.framed();
    if (!inner) {
      outer.lookAlone(outerFramed);
      outer.rig.place(outer.view);
      return 0;
    }
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

  private lay(inner: PlaceSlot, taken: number): void {
    this.dissolve ??= new Dissolve(this.gl);
    const { focusX, focusY } = inner.rig;
    this.dissolve.over(() => this.drawPlace(inner), taken, focusX, focusY);
  }

  private drawPlace(slot: PlaceSlot): void {
    const { clock, props, places } = this;
    const { rig } = slot;
    for (const other of places.standing) other.group.visible = other === slot;
    slot.setHaze();
    this.backdrop.frame(rig.focusX, rig.focusY, rig.aspect);
    slot.update(this.idleS, clock.alpha, props.motion === 'reduced');
    this.gl.render(this.scene, rig.camera);
  }
}
