import { Object3D, Scene, Vector3, type WebGLRenderer } from 'three';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultBindingConditions } from '../sim/binding.ts';
import { createRaceWorld } from '../sim/raceWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../sim/touchWorld.ts';
import type { World } from '../sim/world.ts';
import { createLabelLayer, type LabelLayer } from '../store/labelLayer.ts';
import { PlaceStage } from './placeStage.ts';
import type { Place, PlaceMaker } from './places/place.ts';
import type { PlaceRegistry } from './places/registry.ts';
import type { StageHandle, StageProps } from './stageProps.ts';

const FRAME_S = 1 / 60;
const world = createRaceWorld({ ...defaultBindingConditions, durationS: 3600, pace: 1 }, 1);

/** Stand-ins for the three places: boxes with nothing in them but what the stage asks about. */
interface Stand {
  built: number;
  disposed: number;
  stepped: number;
  before: unknown;
}
const stands = new Map<string, Stand>();

function standIn(id: string, halfWidth: number, umPerUnit: number, inner: Vector3 | null) {
  const stand: Stand = { built: 0, disposed: 0, stepped: 0, before: null };
  stands.set(id, stand);
  const molecule = { centre: new Vector3(5, 0, 0), halfWidth: 8, halfHeight: 8 };
  const maker: PlaceMaker<World> = {
    shape: () => id,
    rest: () => world,
    create(_world, _tier, _ground, before): Place<World> {
      stand.built += 1;
      stand.before = before;
      return {
        objects: [new Object3D()],
        umPerUnit,
        subject: { centre: new Vector3(), halfWidth, halfHeight: halfWidth / 2 },
        shots: id === 'contact' ? { molecule } : {},
        inner,
        step() {
          stand.stepped += 1;
        },
        update() {
          // Nothing to pose.
        },
        anchors(see) {
          see(id, molecule.centre);
        },
        confess(layer) {
          layer.sampling.set(id, 2);
        },
        dispose() {
          stand.disposed += 1;
        },
      };
    },
  };
  return maker;
}

/** Counts what is drawn; there is no WebGL in Node. */
function fakeRenderer() {
  const drawn = { pictures: 0 };
  const gl = {
    info: {
      autoReset: true,
      reset: () => (drawn.pictures = 0),
      render: { calls: 0, triangles: 0 },
      memory: { geometries: 0, textures: 0 },
    },
    autoClear: true,
    render: () => (drawn.pictures += 1),
    setRenderTarget: () => undefined,
    getDrawingBufferSize: (size: { set(x: number, y: number): void }) => size.set(1280, 720),
  };
  return { gl: gl as unknown as WebGLRenderer, drawn };
}

let labels: LabelLayer;
let stage: PlaceStage;
let handle: StageHandle;
let props: StageProps;
let drawn: { pictures: number };
let asked: number;
let ready: number;
/** What shows a touch is here once it is called. */
let fetchTouch: () => void;
let touchFetched: Promise<void>;

const askForFrame = (): void => {
  asked += 1;
};

async function open(change: Partial<StageProps> = { place: 'niche' }): Promise<void> {
  const registry: PlaceRegistry = {
    niche: { kinds: [], load: async () => standIn('niche', 40, 1, new Vector3(10, 5, 0)) },
    cell: {
      kinds: ['race', 'touch'],
      load: async (kind) => {
        if (kind === 'touch') await touchFetched;
        return standIn(kind === 'touch' ? 'touch' : 'cell', 13, 1, new Vector3(-1, 0, 0));
      },
    },
    contact: { kinds: [], load: async () => standIn('contact', 70, 0.001, null) },
    blood: { kinds: [], load: async () => standIn('blood', 44, 1, null) },
  };
  const fake = fakeRenderer();
  drawn = fake.drawn;
  labels = createLabelLayer();
  props = {
    world,
    ground: 'dark',
    quality: 'low',
    motion: 'full',
    running: false,
    insets: { top: 0, right: 400, bottom: 80, left: 0 },
    labels,
    onTick: () => undefined,
    onHandle: (made) => (handle = made),
    onReady: () => (ready += 1),
    ...change,
  };
  stage = new PlaceStage(fake.gl, new Scene(), askForFrame, props, registry);
  stage.announce();
  stage.configure(props, 1280, 720);
  await settle();
}

function set(change: Partial<StageProps>): void {
  props = { ...props, ...change };
  stage.configure(props, 1280, 720);
}

/** Lets what is being fetched arrive. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

const standing = () =>
  [...stands].filter(([, { built, disposed }]) => built > disposed).map(([id]) => id);

/** Draws frames until the camera rests; tells the scale in each. */
function dive(seeFrame: () => void = () => undefined): number[] {
  const scales: number[] = [];
  for (let frame = 0; frame < 600; frame += 1) {
    stage.frame(FRAME_S);
    scales.push(labels.umPerPixel);
    seeFrame();
    if (handle.arrived()) return scales;
  }
  throw new Error('The camera never came to rest.');
}

beforeEach(() => {
  stands.clear();
  asked = 0;
  ready = 0;
  touchFetched = new Promise((fetched) => (fetchTouch = fetched));
});

describe('the stage', () => {
  test('draws nothing before its place is here, then enters with a cut', async () => {
    const opening = open();
    stage.frame(FRAME_S);
    expect(ready).toBe(0);
    await opening;
    expect(asked).toBeGreaterThan(0);
    stage.frame(FRAME_S);
    expect(ready).toBe(1);
    expect(handle.arrived()).toBe(true);
    expect(standing()).toEqual(['niche']);
  });

  test('goes on showing a world until what shows the next one of its place is here', async () => {
    await open({ place: 'cell' });
    stage.frame(FRAME_S);
    set({ world: createTouchWorld(touchWorldDefaults, 1) });
    await settle();
    stage.frame(FRAME_S);
    expect(standing()).toEqual(['cell']);
    expect(handle.arrived()).toBe(false);
    asked = 0;
    fetchTouch();
    await settle();
    expect(asked).toBeGreaterThan(0);
    dive();
    expect(standing()).toEqual(['touch']);
  });

  test('rests when nothing moves: no frame is asked for', async () => {
    await open();
    stage.frame(FRAME_S);
    asked = 0;
    stage.frame(FRAME_S);
    expect(asked).toBe(0);
  });

  test('goes over to the place beside the dive in one dissolve, and straight to where one goes', async () => {
    await open({ place: 'contact' });
    stage.frame(FRAME_S);
    set({ place: 'blood' });
    await settle();
    expect(handle.arrived()).toBe(false);
    let most = 0;
    const frames = dive(() => (most = Math.max(most, standing().length))).length;
    expect(most).toBe(2);
    expect(frames * FRAME_S).toBeLessThan(2);
    expect(standing()).toEqual(['blood']);
    expect(drawn.pictures).toBe(1);
    expect(labels.anchors.get('blood')?.visible).toBeDefined();

    set({ place: 'niche' });
    await settle();
    const seen = new Set<string>();
    dive(() => standing().forEach((id) => seen.add(id)));
    expect([...seen].toSorted()).toEqual(['blood', 'niche']);
    expect(standing()).toEqual(['niche']);
  });

  test('goes there with a cut where motion is reduced', async () => {
    await open({ place: 'cell', motion: 'reduced' });
    stage.frame(FRAME_S);
    set({ place: 'blood' });
    stage.frame(FRAME_S);
    // It is still being fetched.
    expect(handle.arrived()).toBe(false);
    await settle();
    stage.frame(FRAME_S);
    expect(handle.arrived()).toBe(true);
    expect(standing()).toEqual(['blood']);
  });

  test('a world says by itself where it plays', async () => {
    await open({});
    stage.frame(FRAME_S);
    expect(standing()).toEqual(['cell']);
  });

  test('dives from the marrow to a molecule through the decades, never more than two places', async () => {
    await open();
    stage.frame(FRAME_S);
    handle.dive(1);
    await settle();
    let most = 0;
    const scales = dive(() => (most = Math.max(most, standing().length)));
    expect(most).toBe(2);
    expect(standing()).toEqual(['contact']);
    expect(handle.depth()).toBe(1);
    // From 80 µm across the free area to 16 nm, evenly: no frame changes the scale by a tenth.
    expect((scales[0] as number) / (scales.at(-1) as number)).toBeGreaterThan(1000);
    for (let frame = 1; frame < scales.length; frame += 1) {
      const change = Math.log((scales[frame] as number) / (scales[frame - 1] as number));
      expect(change).toBeLessThanOrEqual(1e-9);
      expect(change).toBeGreaterThan(-0.1);
    }
    handle.dive(0);
    const back = dive();
    expect(back.at(-1)).toBeCloseTo(scales[0] as number, 9);
    expect(standing()).toEqual(['niche']);
  });

  test('the end of a dive leads back to where the step plays', async () => {
    await open();
    handle.dive(1);
    await settle();
    dive();
    expect(handle.depth()).toBe(1);
    handle.surface();
    await settle();
    dive();
    expect(handle.depth()).toBe(0);
    expect(standing()).toEqual(['niche']);
  });

  test('turns round in the middle of a dive without a jump', async () => {
    await open();
    stage.frame(FRAME_S);
    set({ place: 'contact' });
    await settle();
    for (let frame = 0; frame < 100; frame += 1) stage.frame(FRAME_S);
    const before = labels.umPerPixel;
    set({ place: 'niche' });
    stage.frame(FRAME_S);
    expect(Math.abs(Math.log(labels.umPerPixel / before))).toBeLessThan(0.1);
    dive();
    expect(handle.depth()).toBe(0);
  });

  test('draws two pictures only while one takes over from the other, and labels only one place', async () => {
    await open({ place: 'cell' });
    stage.frame(FRAME_S);
    expect(drawn.pictures).toBe(1);
    const seen = () => [...labels.anchors].filter(([, { visible }]) => visible).map(([id]) => id);
    expect(seen()).toEqual(['cell']);
    set({ place: 'contact' });
    await settle();
    let most = 0;
    dive(() => {
      most = Math.max(most, drawn.pictures);
      expect(seen().length).toBeLessThanOrEqual(drawn.pictures === 1 ? 1 : 0);
    });
    // The outer place, the inner one, and the inner picture laid over.
    expect(most).toBe(3);
    expect(drawn.pictures).toBe(1);
    expect(seen()).toEqual(['contact']);
    expect([...labels.sampling.keys()]).toEqual(['contact']);
  });

  test('cuts under reduced motion', async () => {
    await open({ place: 'niche', motion: 'reduced' });
    stage.frame(FRAME_S);
    set({ place: 'contact' });
    stage.frame(0);
    expect(handle.arrived()).toBe(false);
    await settle();
    stage.frame(0);
    expect(handle.depth()).toBeCloseTo(2 / 3, 12);
    expect(handle.arrived()).toBe(true);
    expect(drawn.pictures).toBe(1);
  });

  test('the visitor may turn the view in the middle of a dive', async () => {
    await open();
    stage.frame(FRAME_S);
    handle.dive(0.5);
    await settle();
    for (let frame = 0; frame < 60; frame += 1) stage.frame(FRAME_S);
    handle.command('orbitRight');
    dive();
    expect(stage.orbit.pose.azimuth).toBeGreaterThan(0.2);
    expect(handle.depth()).toBeCloseTo(0.5, 12);
    expect(standing()).toEqual(['cell', 'contact']);
  });

  test('survives the loss of its context in every place, and in between', async () => {
    for (const depth of [0, 1 / 3, 0.55, 2 / 3, 1]) {
      stands.clear();
      await open({ place: 'niche', motion: 'reduced' });
      handle.dive(depth);
      await settle();
      stage.frame(FRAME_S);
      const before = labels.umPerPixel;
      const places = standing();
      stage.restore();
      stage.frame(FRAME_S);
      expect(labels.umPerPixel).toBe(before);
      // Built anew from what stood before, which there was nothing to dispose of.
      for (const id of places) {
        expect(stands.get(id)).toMatchObject({ built: 2, disposed: 0 });
        expect(stands.get(id)?.before).not.toBeNull();
      }
    }
  });

  test('where panels grow, a lecture’s subject goes over gently; others, and less motion, cut', async () => {
    const grown = { top: 0, right: 700, bottom: 300, left: 0 };
    await open();
    stage.frame(FRAME_S);
    const before = labels.umPerPixel;
    set({ insets: grown });
    stage.frame(FRAME_S);
    const after = labels.umPerPixel;
    expect(after).toBeGreaterThan(before * 1.1);

    await open({ place: 'niche', insetsEase: true });
    stage.frame(FRAME_S);
    set({ insets: grown });
    expect(handle.arrived()).toBe(false);
    const seen = dive();
    expect(seen.at(-1)).toBe(after);
    const largest = Math.max(...seen.slice(1).map((scale, at) => scale - (seen[at] ?? scale)));
    expect(largest).toBeLessThan(0.1 * (after - before));

    await open({ place: 'niche', insetsEase: true, motion: 'reduced' });
    stage.frame(FRAME_S);
    set({ insets: grown });
    stage.frame(FRAME_S);
    expect(labels.umPerPixel).toBe(after);
  });

  test('takes everything down at the end', async () => {
    await open();
    stage.frame(FRAME_S);
    stage.dispose();
    expect(standing()).toEqual([]);
  });
});
