/** What stands on the stage and what happens in one frame: time passes, the camera moves, the place
 * follows the world, the picture is drawn, the labels are told where things are. */
import { Group, type Scene, type WebGLRenderer } from 'three';
import { createClock, LONGEST_FRAME_S, STEP_S } from '../sim/clock.ts';
import { createBackdrop } from './backdrop.ts';
import { CameraRig } from './camera/cameraRig.ts';
import { Orbit } from './camera/orbit.ts';
import { createGroundUniforms, setGround } from './ground.ts';
import { LabelWriter } from './labelWriter.ts';
import { createCellPlace, type CellPlace } from './places/cell/cellPlace.ts';
import { subjectBlast, subjectExtent, subjectT } from './places/cell/layout.ts';
import type { Quality } from '../store/settings.ts';
import { qualityTiers } from './quality.ts';
import type { StageHandle, StageProps } from './stageProps.ts';

const obstacles = [subjectT, subjectBlast].map(({ x, y, z, cell }) => ({
  x,
  y,
  z,
  radiusUm: cell.diameterUm / 2,
}));

export class CellStage {
  /** All that is drawn. */
  readonly group = new Group();
  readonly orbit = new Orbit();
  private readonly rig = new CameraRig(this.orbit, subjectExtent, obstacles);
  private readonly clock = createClock();
  private readonly ground = createGroundUniforms();
  private backdrop = createBackdrop(this.ground);
  private readonly writer: LabelWriter;
  private place: CellPlace;
  private quality: Quality;
  private resting = true;
  private shown = false;

  constructor(
    private readonly gl: WebGLRenderer,
    private readonly scene: Scene,
    private readonly invalidate: () => void,
    private props: StageProps,
  ) {
    this.writer = new LabelWriter(props.labels, this.rig);
    this.quality = props.quality;
    this.place = this.build();
    this.group.add(this.backdrop.mesh);
  }

  /** Takes new settings over; what changed is seen in the next frame. */
  configure(props: StageProps, widthPx: number, heightPx: number): void {
    this.props = props;
    this.rig.resize(widthPx, heightPx, props.insets);
    setGround(this.ground, props.ground);
    const { cd19, cd3 } = this.place.copies;
    const sameCells = cd19 === props.world.cd19.total && cd3 === props.world.cd3.total;
    if (props.quality !== this.quality || !sameCells) {
      this.clear();
      this.quality = props.quality;
      this.place = this.build();
    }
    this.invalidate();
  }

  /** After the graphics context was lost and came back: all buffers went with it, so there is
   * nothing to dispose of and everything to build anew. */
  restore(): void {
    this.group.clear();
    this.backdrop = createBackdrop(this.ground);
    this.group.add(this.backdrop.mesh);
    this.place = this.build();
    this.invalidate();
  }

  /** Hands itself over to whoever steers it from outside. */
  announce(): void {
    this.props.onHandle?.(this.handle);
  }

  /** One frame of the loop, `deltaS` after the one before. */
  frame(deltaS: number): void {
    // The first frame after a rest goes on where the last one stopped.
    this.pass(this.resting ? 0 : Math.min(deltaS, LONGEST_FRAME_S), this.props.running);
    this.draw();
    this.resting = !this.props.running && !this.orbit.moving;
    if (!this.resting) this.invalidate();
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
    renderInfo: () => {
      const { render, memory } = this.gl.info;
      const { calls, triangles } = render;
      return { calls, triangles, geometries: memory.geometries, textures: memory.textures };
    },
    capture: () => {
      this.draw();
      return new Promise((resolve, reject) => {
        this.gl.domElement.toBlob((picture) => {
          if (picture) resolve(picture);
          else reject(new Error('The picture could not be read from the canvas.'));
        });
      });
    },
  };

  dispose(): void {
    this.clear();
    this.backdrop.dispose();
  }

  private readonly step = (): void => {
    this.place.step(this.props.world, this.clock.steps * STEP_S);
  };

  /** Lets screen time pass for everything that moves. */
  private pass(seconds: number, running: boolean): void {
    const { motion, onTick } = this.props;
    if (running) {
      onTick(seconds);
      if (motion === 'full') this.clock.advance(seconds, this.step);
    }
    this.orbit.advance(seconds, motion === 'reduced');
  }

  private draw(): void {
    const { props, rig, clock, place } = this;
    rig.place();
    this.ground.haze.value.set(rig.hazeFromUm, rig.hazeToUm);
    this.backdrop.frame(rig.focusX, rig.focusY, rig.aspect);
    const idleS = (clock.steps + clock.alpha) * STEP_S;
    place.update(props.world, idleS, clock.alpha, props.motion === 'reduced', rig.camera.position);
    this.gl.render(this.scene, rig.camera);
    this.writer.write(place);
    if (this.shown) return;
    this.shown = true;
    props.onReady?.();
  }

  private build(): CellPlace {
    const { world } = this.props;
    const copies = { cd19: world.cd19.total, cd3: world.cd3.total };
    const place = createCellPlace(copies, qualityTiers[this.quality], this.ground);
    this.group.add(...place.objects);
    return place;
  }

  private clear(): void {
    this.group.remove(...this.place.objects);
    this.place.dispose();
  }
}
