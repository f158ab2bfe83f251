/** The signs of the marrow: who bristles, who wears hoops, and who bears which name. */
import {
  PerspectiveCamera,
  type Vector3,
  type DataTexture,
  type Mesh,
  type ShaderMaterial,
} from 'three';
import { expect, test } from 'vitest';
import {
  createNicheWorld,
  nicheWorldDefaults,
  type NicheWorldConditions,
} from '../../../sim/nicheWorld.ts';
import { TEXELS_PER_FRAME } from '../../beads/frames.ts';
import { createGroundUniforms, paintIndex } from '../../ground.ts';
import { qualityTiers } from '../../quality.ts';
import { BlastSlots } from './blastSlots.ts';
import { MarrowBox } from './box.ts';
import { Crawlers } from './crawlers.ts';
import { createMarks } from './marks.ts';
import { nichePlace } from './nichePlace.ts';

const HOUR_S = 3600;
const lost = { ...nicheWorldDefaults, cd19NegativeFraction: 0.4, durationS: 48 * HOUR_S };
const regulated = { ...nicheWorldDefaults, tregPercent: 30 };

/** A place's cells with their signs, and how solid the sign of each frame is drawn. */
function build(conditions: NicheWorldConditions) {
  const world = createNicheWorld(conditions, 7);
  const box = new MarrowBox(world.edgeUm);
  const ground = createGroundUniforms();
  const blasts = new BlastSlots(world, 90, box);
  const crawlers = new Crawlers(world, 36, blasts, box, false, ground);
  const marks = createMarks(blasts, crawlers, ground);
  return { world, blasts, crawlers, marks };
}

function show({ world, blasts, crawlers, marks }: ReturnType<typeof build>): void {
  blasts.follow(world, Infinity);
  crawlers.restart(world);
  crawlers.pose(world, 1);
  marks.follow(Infinity);
  marks.update(world);
}

/** How much of the sign of a frame is drawn, 0 to 1: those of blasts come first, then those of T cells. */
function shown(mesh: Mesh, frame: number): number {
  const { uniforms } = mesh.material as ShaderMaterial;
  const frames = uniforms['frames'];
  if (!frames) throw new Error('The signs have no frames.');
  const { data } = (frames.value as DataTexture).image;
  return (data as Float32Array)[4 * (TEXELS_PER_FRAME * frame + 2)] as number;
}

test('blasts with CD19 bristle where others have none; those are paler and smoother', () => {
  const all = build(lost);
  show(all);
  const { world, blasts, marks } = all;
  const ruffles = new Map<boolean, number>();
  let bare = 0;
  for (let number = 0; number < world.blasts.count; number += 1) {
    const slot = blasts.slots.find((each) => each.number === number);
    const [membrane] = slot?.living.membranes ?? [];
    if (!slot || !membrane) throw new Error('A blast is not drawn.');
    const carries = (world.blasts.cd19[number] as number) > 0;
    if (!carries) bare += 1;
    expect(slot.isBare).toBe(!carries);
    expect(shown(marks.mesh, blasts.slots.indexOf(slot))).toBe(Number(carries));
    expect(membrane.paint).toBe(paintIndex(carries ? 'blast' : 'armCd19'));
    ruffles.set(carries, membrane.ruffles);
  }
  expect(bare).toBeGreaterThan(10);
  expect(bare).toBeLessThan(50);
  expect(ruffles.get(false)).toBeLessThan(0.5 * (ruffles.get(true) as number));
  expect(marks.mesh.visible).toBe(true);
});

test('a sign that would say nothing is not drawn', () => {
  const all = build({ ...nicheWorldDefaults, cd19NegativeFraction: 0 });
  show(all);
  expect(all.marks.mesh.visible).toBe(false);
  const frames = all.blasts.slots.length + all.crawlers.all.length;
  for (let frame = 0; frame < frames; frame += 1) expect(shown(all.marks.mesh, frame)).toBe(0);
});

test('a place taken over by another blast looks like that blast', () => {
  const all = build(lost);
  show(all);
  const bare = all.blasts.slots.filter(({ isBare }) => isBare).length;
  expect(bare).toBeGreaterThan(0);
  const world = createNicheWorld({ ...nicheWorldDefaults, cd19NegativeFraction: 0 }, 8);
  all.blasts.restart(world);
  show({ ...all, world });
  for (const { isBare, living } of all.blasts.slots) {
    if (living.presence === 0) continue;
    expect(isBare).toBe(false);
    expect(living.membranes[0]?.paint).toBe(paintIndex('blast'));
  }
  expect(all.marks.mesh.visible).toBe(false);
});

test('a dying blast draws its tufts in', () => {
  const all = build({ ...lost, drugPgPerMl: 100_000 });
  all.world.advance(2 * HOUR_S);
  show(all);
  const dead = all.blasts.slots.filter(({ living }) => living.presence > 0 && living.death > 0.4);
  expect(dead.length).toBeGreaterThan(0);
  for (const slot of dead) expect(shown(all.marks.mesh, all.blasts.slots.indexOf(slot))).toBe(0);
});

test('as many T cells wear hoops as there are regulatory ones, wherever they are whole', () => {
  const all = build(regulated);
  show(all);
  const { world, blasts, crawlers, marks } = all;
  let hooped = 0;
  crawlers.all.forEach(({ images }, tCell) => {
    const share = shown(marks.mesh, blasts.slots.length + tCell);
    if (tCell >= world.tCells.count || !world.isRegulatory(tCell)) expect(share).toBe(0);
    else if (images.some(({ presence }) => presence > 0.9)) {
      hooped += 1;
      expect(share).toBeGreaterThan(0.8);
    }
  });
  expect(hooped).toBeGreaterThan(1);
  expect(marks.mesh.visible).toBe(true);
});

test.each([
  [lost, ['blast', 'blastWithoutCd19', 'tCell']],
  [regulated, ['blast', 'regulatoryTCell', 'tCell']],
] as const)('each name stands at a cell of its kind', (conditions, expected) => {
  const world = createNicheWorld(conditions, 7);
  const place = nichePlace.create(world, qualityTiers.low, createGroundUniforms(), null);
  const camera = new PerspectiveCamera();
  const told = new Set<string>();
  for (let view = 0; view < 12; view += 1) {
    camera.position.set(90 * Math.sin(view), 10, 90 * Math.cos(view));
    place.update(world, 0, 1, false, camera.position);
    const last = new Map<string, Vector3>();
    place.anchors((id, at) => {
      last.set(id, at.clone());
      return true;
    }, camera);
    for (const [id, at] of last) {
      told.add(id);
      const cells = [
        ...place.blasts.slots.map(({ living, isBare }) => ({
          living,
          kind: isBare ? 'blastWithoutCd19' : 'blast',
        })),
        ...place.crawlers.all.flatMap(({ images }, tCell) =>
          images.map((living) => ({
            living,
            kind: world.isRegulatory(tCell) ? 'regulatoryTCell' : 'tCell',
          })),
        ),
      ].filter(({ living }) => living.presence > 0.9);
      const bearer = cells.find(({ living: { x, y, z, radiusUm } }) => {
        const crown = camera.position
          .clone()
          .sub({ x, y, z })
          .setLength(0.35 * radiusUm);
        return crown.add({ x, y: y + 0.88 * radiusUm, z }).distanceTo(at) < 1e-9;
      });
      expect(bearer?.kind).toBe(id);
    }
  }
  expect([...told].toSorted()).toEqual(expected);
});
