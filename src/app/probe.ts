/** A window into the running product for tests, present only under `?probe`. */
import type { Pose } from '../store/lecture.ts';
import { writeAddress } from '../store/address.ts';
import type { Session } from '../store/session.ts';
import type { Readings } from '../sim/readings.ts';
import type { Fact } from '../lesson/facts.ts';
import type { MechanismStage } from '../lesson/mechanism.ts';
import type { StageHandle } from '../scene/stageProps.ts';
import type { Director } from './director.ts';

export interface Probe {
  /** True once the first frame is drawn, or once it is known that none can be. */
  readonly ready: boolean;
  /** Pauses the transport, runs the model by so many seconds of screen time and draws one frame. */
  advance(seconds: number): void;
  /** The same, until a fact holds or the run ends. */
  runUntil(fact: Fact): void;
  /** True while what the address leads to stands there in its shot; false where nothing is drawn. */
  arrived(): boolean;
  /** Takes the camera to where it is asked to be, as far as what is there allows, and draws one frame. */
  settle(): void;
  facts(): readonly Fact[];
  readings(): Readings;
  stage(): MechanismStage;
  address(): string;
  /** Counts of the last frame; null where nothing is drawn. */
  renderInfo(): ReturnType<StageHandle['renderInfo']> | null;
  worldHash(): string;
  /** Where the camera is asked to be; null where nobody turned it. */
  camera(): Pose | null;
}

declare global {
  interface Window {
    engagerProbe?: Probe;
  }
}

export function createProbe(
  session: Session,
  director: Director,
  stage: () => StageHandle | null,
): Probe {
  return {
    get ready() {
      const { scene } = session.view.getState();
      return scene === 'ready' || scene === 'unavailable';
    },
    advance(seconds) {
      director.run(seconds);
      stage()?.render();
    },
    runUntil(fact) {
      director.runUntil(fact);
      stage()?.render();
    },
    arrived() {
      const drawn = stage();
      // A world that was entered is on the stage once the page is up to date.
      const { world } = director.world.getState();
      return director.isThere() && drawn?.world() === world && drawn.arrived();
    },
    settle: () => stage()?.settle(),
    facts: () => [...session.facts.getState().held],
    readings: () => session.readings.getState(),
    stage: () => session.mechanism.getState().place,
    address: () => writeAddress(session.address.getState()),
    renderInfo: () => stage()?.renderInfo() ?? null,
    camera: () => session.lecture.getState().pose,
    worldHash: () => director.world.getState().world.hash(),
  };
}
