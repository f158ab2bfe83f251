import {
  PerspectiveCamera,
  Vector3,
  type DataTexture,
  type Mesh,
  type ShaderMaterial,
} from 'three';
import { describe, expect, test } from 'vitest';
import { cast } from '../../../cast/registry.ts';
import { parameters } from '../../../science/parameters.ts';
import { defaultBindingConditions } from '../../../sim/binding.ts';
import { defaultContactConditions } from '../../../sim/contact.ts';
import { drugState } from '../../../sim/contactDrugs.ts';
import { createContactWorld } from '../../../sim/contactWorld.ts';
import { createHoldWorld } from '../../../sim/holdWorld.ts';
import { createIdleWorld } from '../../../sim/idleWorld.ts';
import { createPairWorld, pairWorldDefaults } from '../../../sim/pairWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../../sim/touchWorld.ts';
import { createLabelLayer } from '../../../store/labelLayer.ts';
import { createGroundUniforms } from '../../ground.ts';
import { qualityTiers } from '../../quality.ts';
import type { Place } from '../place.ts';
import { timesNearer } from './bridgingView.ts';
import { contactMaker, type ContactPlaceWorld } from './contactPlace.ts';
import { createStanding, Gap, pointOn } from './gap.ts';
import { createDrugPose, reachNm } from './drugPoser.ts';
import { drawTogether } from './grips.ts';
import { pairSites } from './sites.ts';

const eye = new Vector3(0, 5, 80);
const patch = {
  conditions: defaultContactConditions,
  cd19Copies: parameters.cd19PerBlast.value,
  areaUm2: parameters.matureSynapseAreaUm2.value,
  exchange: true,
};
const contact = () => createContactWorld({ patch, durationS: 600, pace: 10 }, 7);
const hold = () =>
  createHoldWorld({ ...defaultBindingConditions, drugMolar: 1e-7, durationS: 1200, pace: 30 }, 7);
const pair = () => createPairWorld({ ...pairWorldDefaults, pace: 5 }, 11);
/** The same pair some seconds after the pores have opened. */
const hit = () => {
  const world = pair();
  while (!(world.poreOpenness() > 0)) world.advance(0.5);
  world.advance(15);
  return world;
};
const worlds: Readonly<Record<string, () => ContactPlaceWorld>> = {
  contact,
  hold,
  pair,
  hit,
  touch: () => createTouchWorld(touchWorldDefaults, 7),
  molecule: () => createIdleWorld('molecule', 60),
  antibody: () => createIdleWorld('antibody', 60),
  blind: () => createIdleWorld('blind', 60),
  scale: () => createIdleWorld('scale', 60),
  pores: () => createIdleWorld('pores', 60),
};

function placeFor(world: ContactPlaceWorld, quality: 'low' | 'high'): Place<ContactPlaceWorld> {
  return contactMaker.create(world, qualityTiers[quality], createGroundUniforms(), null);
}

function meshOf(place: Place<ContactPlaceWorld>): Mesh {
  return place.objects.find(({ visible }) => visible) as Mesh;
}

function framesOf(place: Place<ContactPlaceWorld>): Float32Array {
  const texture = (meshOf(place).material as ShaderMaterial).uniforms['frames']
    ?.value as DataTexture;
  return texture.image.data as Float32Array;
}

function anchorsOf(place: Place<ContactPlaceWorld>): Map<string, Vector3> {
  const anchors = new Map<string, Vector3>();
  const see = (id: string, at: Vector3) => {
    anchors.set(id, at.clone());
    return true;
  };
  place.anchors(see, new PerspectiveCamera());
  return anchors;
}

describe.each(Object.keys(worlds))('the contact place of %s', (name) => {
  const world = (worlds[name] as () => ContactPlaceWorld)();

  test('is one draw call in sight, of two at most, and of at most 400,000 beads', () => {
    const place = placeFor(world, 'high');
    expect(place.objects.length).toBeLessThanOrEqual(2);
    expect(place.objects.filter(({ visible }) => visible)).toHaveLength(1);
    const { instanceCount } = meshOf(place).geometry as unknown as { instanceCount: number };
    expect(instanceCount).toBeLessThan(400_000);
    place.dispose();
  });

  test('shows the same picture for the same moment, moves with time, and is all finite', () => {
    const place = placeFor(world, 'low');
    const frames = framesOf(place);
    place.update(world, 3, 0, false, eye);
    const before = frames.slice();
    place.update(world, 5, 0, false, eye);
    expect(frames).not.toEqual(before);
    place.update(world, 3, 0, false, eye);
    expect(frames).toEqual(before);
    expect(frames.every(Number.isFinite)).toBe(true);
    place.dispose();
  });

  test('names what it shows inside its own subject', () => {
    const place = placeFor(world, 'low');
    place.update(world, 2, 0, false, eye);
    const anchors = anchorsOf(place);
    expect(anchors.size).toBeGreaterThan(1);
    for (const [id, at] of anchors) {
      // CD45 stands outside the close zone, and is named where it comes into view.
      if (id === 'cd45') continue;
      const { centre, halfWidth, halfHeight } = place.subject;
      expect(Math.abs(at.x - centre.x)).toBeLessThan(halfWidth * 1.1);
      expect(Math.abs(at.y - centre.y)).toBeLessThan(halfHeight * 1.1);
    }
    place.dispose();
  });
});

describe('the gap', () => {
  const gap = new Gap(false);
  const standing = createStanding();
  const width = (x: number, idleS: number) =>
    gap.sheets.tCell.heightNm(x, -5, idleS) - gap.sheets.blast.heightNm(x, -5, idleS);

  test('is 15 nm wide where the cells are close, and takes CD45 where they part', () => {
    let sum = 0;
    let number = 0;
    for (let x = -40; x <= 40; x += 1) {
      for (let idleS = 0; idleS < 60; idleS += 7) {
        sum += width(x, idleS);
        number += 1;
        expect(Math.abs(width(x, idleS) - parameters.contactGapNm.value)).toBeLessThan(3);
      }
    }
    expect(Math.abs(sum / number - parameters.contactGapNm.value)).toBeLessThan(0.6);
    const tall = Math.max(...cast.cd45.beads.fine.map(({ z }) => z));
    expect(tall).toBeGreaterThan(parameters.contactGapNm.value + 3);
    expect(width(80, 0)).toBeGreaterThan(tall);
  });

  test('sets every pair so that a drug can bridge it at all times', () => {
    const pose = createDrugPose();
    for (const { cd19, cd3 } of pairSites) {
      for (let idleS = 0; idleS < 40; idleS += 3) {
        gap.stand('blast', cd19, idleS, standing);
        pointOn(standing, cast.cd19.grip.point, pose.cd19);
        gap.stand('tCell', cd3, idleS, standing);
        pointOn(standing, cast.cd3.grip.point, pose.cd3);
        drawTogether(1, standing, pose);
        const apart = pose.cd19.distanceTo(pose.cd3);
        // Each arm gives way by a quarter of a nanometre at most.
        expect(apart).toBeLessThan(reachNm.most + 0.5);
        expect(apart).toBeGreaterThan(reachNm.least);
      }
    }
  });
});

describe('the composite', () => {
  test('says how many times nearer together the drugs are drawn', () => {
    // 25.7 held drugs on 65 µm² are 1.6 µm apart (model.md c2: 0.395 per µm²).
    const truly = 1 / Math.sqrt(0.395);
    const nearer = timesNearer(patch);
    const drawnNm = (truly / nearer) * 1000;
    expect(drawnNm).toBeGreaterThan(10);
    expect(drawnNm).toBeLessThan(30);
    const place = placeFor(contact(), 'low');
    const layer = createLabelLayer();
    place.update(contact(), 0, 0, false, eye);
    place.confess?.(layer);
    expect(layer.sampling.get('nearer')).toBeCloseTo(nearer, 9);
    expect(layer.sampling.get('boundDrug')).toBeGreaterThanOrEqual(1);
  });

  test('draws a bridge from the very event on, and no drug that is gone', () => {
    const world = contact();
    const place = placeFor(world, 'low');
    const drugs = pairSites.length;
    const frames = framesOf(place);
    for (let elapsed = 0; elapsed < 60; elapsed += 1) {
      world.advance(1);
      place.update(world, elapsed, 0, true, eye);
      const states = Array.from({ length: drugs }, (_, drug) => world.drugs.states[drug]);
      const shown = states.filter((state) => state !== undefined && state !== drugState.gone);
      let visible = 0;
      // The middle linkers are the last group: one frame for each drug.
      const last = lastFrames(place, drugs);
      for (const frame of last) visible += Number((frames[frame * 12 + 8] as number) > 0);
      expect(visible).toBe(shown.length);
    }
  });
});

describe('a drug', () => {
  test('moves without leaps: it swings, closes in, lets go, comes and goes', () => {
    const world = contact();
    const place = placeFor(world, 'low');
    const frames = framesOf(place);
    const drugs = pairSites.length;
    const steps: number[] = [];
    const before = new Float64Array(3 * drugs);
    const seen = Array.from({ length: drugs }, () => false);
    for (let tick = 0; tick < 30 * 60; tick += 1) {
      world.advance(world.pace / 60);
      place.update(world, tick / 60, 0, false, eye);
      const middles = lastFrames(place, drugs);
      for (let drug = 0; drug < drugs; drug += 1) {
        const at = (middles[drug] as number) * 12;
        const visible = (frames[at + 8] as number) > 0.2;
        const [x = 0, y = 0, z = 0] = frames.subarray(at, at + 3);
        if (visible && seen[drug]) {
          const [wasX = 0, wasY = 0, wasZ = 0] = before.subarray(3 * drug, 3 * drug + 3);
          steps.push(Math.hypot(x - wasX, y - wasY, z - wasZ));
        }
        seen[drug] = visible;
        before.set([x, y, z], 3 * drug);
      }
    }
    steps.sort((a, b) => a - b);
    expect(steps.length).toBeGreaterThan(10_000);
    // In a sixtieth of a second nothing goes farther than a third of the molecule's reach, and all but
    // one step in a thousand, in flight, stay under a sixth.
    expect(steps.at(-1)).toBeLessThan(reachNm.most / 3);
    expect(steps[Math.floor(steps.length * 0.999)]).toBeLessThan(reachNm.most / 6);
  });
});

function lastFrames(place: Place<ContactPlaceWorld>, count: number): number[] {
  const kin = meshOf(place).geometry.getAttribute('kin');
  const end = kin.getX(kin.count - 1);
  return Array.from({ length: count }, (_, index) => end - count + 1 + index);
}

test('a pair whose run has jumped to its hit is looked at there at once', () => {
  const world = pair();
  const ground = createGroundUniforms();
  const place = contactMaker.create(world, qualityTiers.low, ground, null);
  const before = place.shots?.gap?.halfWidth;
  world.advance(hit().timeS);
  place.look?.(world, 0, false);
  const there = contactMaker.create(world, qualityTiers.low, ground, null);
  expect(place.shots?.gap?.halfWidth).not.toBe(before);
  expect(place.shots?.gap?.halfWidth).toBe(there.shots?.gap?.halfWidth);
});
