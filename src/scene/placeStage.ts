/** What stands on the stage and what happens in one frame: time passes, the camera moves, the places
 * follow their worlds, the picture is painted. */
import { Group, type Scene, type WebGLRenderer } from 'three';
import { createClock, LONGEST_FRAME_S, STEP_S } from '../sim/clock.ts';
import { samePose, type Pose } from '../store/lecture.ts';
import { Beside } from './camera/beside.ts';
import { Dive, LAST_STATION } from './camera/dive.ts';
import { Orbit } from './camera/orbit.ts';
import { Room } from './camera/room.ts';
import { createGroundUniforms, setGround } from './ground.ts';
import { LabelWriter } from './labelWriter.ts';
import { Places, stationOf } from './places.ts';
import type { PlaceSlot } from './placeSlot.ts';
import { placeRegistry, type PlaceRegistry } from './places/registry.ts';
import { QualityMonitor } from './qualityMonitor.ts';
import { StageHold } from './stageHold.ts';
import { StagePainter } from './stagePainter.ts';
import type { StageHandle, StageProps } from './stageProps.ts';

/** No way of the camera takes longer, seconds of screen time. */
const LONGEST_WAY_S = 20;

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
  private readonly hold: StageHold;
  private readonly painter: StagePainter;
  private widthPx = 1;
  private heightPx = 1;
  private told: Pose = { ...this.orbit.goal };
  private resting = true;
  private entered = false;
  private shown = false;

  constructor(
    private readonly gl: WebGLRenderer,
    scene: Scene,
    private readonly invalidate: () => void,
    private props: StageProps,
    registry: PlaceRegistry = placeRegistry,
  ) {
    this.painter = new StagePainter(gl, scene, this.ground, new LabelWriter(props.labels));
    this.hold = new StageHold(gl);
    this.room = new Room(props.insets);
    this.tier = new QualityMonitor(props.quality);
    this.places = new Places(registry, this.orbit, this.ground, {
      onLoaded: () => this.arrive(),
      onFault: (error) => this.props.onFault?.(error),
    });
    this.group.add(this.painter.group, this.places.group);
    // No object moves on the stage, so nobody need look in every frame.
    scene.matrixWorldAutoUpdate = false;
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
    this.painter.restore();
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
    world: () => this.props.world,
    render: () => this.draw(),
    advance: (seconds) => {
      for (let leftS = seconds; leftS > STEP_S * 1e-6; leftS -= STEP_S) {
        this.pass(Math.min(leftS, STEP_S), true);
      }
      this.draw();
    },
    settle: () => {
      for (let leftS = LONGEST_WAY_S; leftS > 0 && this.moving; leftS -= STEP_S) {
        this.pass(STEP_S, false);
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
    arrived: () => this.entered && this.atGoal && !this.moving && this.places.current,
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
    this.painter.dispose();
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

  /** Whether it is where it was sent: a place that is still to come keeps it where it is, at rest. */
  private get atGoal(): boolean {
    const { beside, dive } = this;
    return !beside.moving && (beside.goal === 1 || dive.position === dive.goal);
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
    const { beside, clock, dive, places, props } = this;
    const drawn = this.painter.draw(places, {
      position: dive.position,
      over: places.beside ? beside.share : 0,
      idleS: this.idleS,
      alpha: clock.alpha,
      still: props.motion === 'reduced',
      widthPx: this.widthPx,
      heightPx: this.heightPx,
      insets: this.hold.insets ?? this.room.now,
    });
    if (!drawn || this.shown) return;
    this.shown = true;
    props.onReady?.();
  }
}
