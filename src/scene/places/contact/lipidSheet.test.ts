import { Quaternion, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { lipid } from '../../../cast/lipid.ts';
import { Frames } from '../../beads/frames.ts';
import { countFrames } from './exhibit.ts';
import { LipidSheet, type SheetPlan } from './lipidSheet.ts';

const plan: SheetPlan = {
  side: 'blast',
  surfaceNm: -7.5,
  facing: 1,
  fromX: -46,
  toX: 46,
  fromZ: -46,
  toZ: 46,
  bothLeaflets: true,
  fade: () => 0,
};

/** Every bead of a sheet where it lies at a moment. */
function lay(sheet: LipidSheet, idleS: number) {
  const frames = new Frames(countFrames(sheet.groups));
  sheet.write(frames, 0, idleS);
  let frame = 0;
  return sheet.groups.flatMap(({ beads, molecules }) =>
    Array.from({ length: molecules }, () => {
      const [x = 0, y = 0, z = 0, , ...turn] = frames.data.subarray(frame * 12, frame * 12 + 8);
      frame += 1;
      const turned = new Quaternion(...(turn as [number, number, number, number]));
      return beads.map((bead) => ({
        paint: bead.paint,
        at: new Vector3(bead.x, bead.y, bead.z).applyQuaternion(turned).add(new Vector3(x, y, z)),
      }));
    }).flat(),
  );
}

describe('a sheet of lipid', () => {
  const sheet = new LipidSheet(plan);
  const beads = lay(sheet, 4);
  const heads = beads.filter(({ paint }) => paint === 'lipidBlast');

  test('is covered evenly by two leaflets, whose heads follow its waves', () => {
    const areaNm2 = 92 * 92;
    expect(heads.length / areaNm2).toBeCloseTo(2 / lipid.spacingNm ** 2, 2);
    for (const { at } of heads) {
      const depth = sheet.heightNm(at.x, at.z, 4) - at.y;
      // The outer leaflet just under the surface, the inner one a bilayer below.
      const off = Math.min(
        Math.abs(depth - lipid.headRadiusNm),
        Math.abs(depth - lipid.headRadiusNm - lipid.thicknessNm),
      );
      expect(off).toBeLessThan(0.3);
    }
  });

  test('shows tails at its cut face only, between the leaflets', () => {
    const tails = beads.filter(({ paint }) => paint === 'lipidTail');
    expect(tails.length).toBeGreaterThan(1000);
    for (const { at } of tails) {
      expect(at.z).toBeGreaterThan(plan.toZ - 3);
      const depth = sheet.heightNm(at.x, at.z, 4) - at.y;
      expect(depth).toBeGreaterThan(lipid.headRadiusNm);
      expect(depth).toBeLessThan(lipid.thicknessNm + lipid.headRadiusNm);
    }
  });

  test('keeps its cut edge in front when it faces down', () => {
    const hanging = lay(new LipidSheet({ ...plan, facing: -1, surfaceNm: 7.5 }), 4);
    const tails = hanging.filter(({ paint }) => paint === 'lipidTail');
    expect(Math.min(...tails.map(({ at }) => at.z))).toBeGreaterThan(plan.toZ - 3);
    expect(Math.min(...hanging.map(({ at }) => at.y))).toBeGreaterThan(5);
  });

  test('leaves no lipid where a pore stands', () => {
    const hole = { x: 7, z: -3, radiusNm: 9.5 };
    const pierced = lay(new LipidSheet({ ...plan, holes: [hole] }), 2);
    const near = (away: number) =>
      pierced.filter(({ at }) => Math.hypot(at.x - hole.x, at.z - hole.z) < away).length;
    // The tiles tilt with the waves, which moves a bead by less than this.
    expect(near(hole.radiusNm - 0.4)).toBe(0);
    expect(near(hole.radiusNm + 1)).toBeGreaterThan(50);
  });
});
