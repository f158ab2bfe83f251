import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../../science/parameters.ts';
import { pickEvenSites, writeSiteDirection } from './sites.ts';

const copies = {
  cd19: parameters.cd19PerBlast.value,
  cd3: parameters.tcrPerTCell.value,
};

function directionOf(site: number, total: number): readonly [number, number, number] {
  const out = new Vector3();
  writeSiteDirection(site, total, out);
  return [out.x, out.y, out.z];
}

describe.each(Object.entries(copies))('%s', (_, total) => {
  test('every receptor has a place of its own on the sphere', () => {
    for (const site of [0, 1, Math.floor(total / 2), total - 1]) {
      expect(Math.hypot(...directionOf(site, total))).toBeCloseTo(1, 6);
    }
    expect(directionOf(0, total)).not.toEqual(directionOf(1, total));
  });

  test('equal areas carry equal numbers', () => {
    // 10 bands of equal height, each cut into 8 sectors: 80 patches of equal area.
    const patches = new Int32Array(80);
    for (let site = 0; site < total; site += 1) {
      const [x, y, z] = directionOf(site, total);
      const band = Math.min(9, Math.floor(((y + 1) / 2) * 10));
      const sector = Math.min(7, Math.floor(((Math.atan2(z, x) + Math.PI) / (2 * Math.PI)) * 8));
      patches[band * 8 + sector] = (patches[band * 8 + sector] as number) + 1;
    }
    const expected = total / 80;
    for (const number of patches) expect(Math.abs(number - expected)).toBeLessThan(0.05 * expected);
  });

  test.each([120, 400])('%i of them are picked evenly and none twice', (count) => {
    const picked = pickEvenSites(count, total);
    expect(new Set(picked).size).toBe(count);
    const places = [...picked].map((site) => directionOf(site, total));
    // The side of the square that each has to itself.
    const room = Math.sqrt((4 * Math.PI) / count);
    places.forEach((place, index) => {
      const nearest = places.reduce((least, other, at) => {
        const apart = Math.hypot(place[0] - other[0], place[1] - other[1], place[2] - other[2]);
        return at === index ? least : Math.min(least, apart);
      }, Infinity);
      expect(nearest).toBeGreaterThan(0.3 * room);
      expect(nearest).toBeLessThan(1.7 * room);
    });
  });
});
