import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { neighbours, subjectBlast, subjectT } from '../places/cell/layout.ts';
import { LivingCell, type PlacedCell } from './livingCell.ts';
import { ripple, ripplesGlsl, RipplingPlaces, type Ripples } from './ripples.ts';

type Direction = readonly [number, number, number];

/** A thousand directions spread over the sphere. */
const directions: readonly Direction[] = Array.from({ length: 1000 }, (_, index) => {
  const height = 1 - (2 * index + 1) / 1000;
  const ring = Math.sqrt(1 - height * height);
  return [ring * Math.cos(2.4 * index), height, ring * Math.sin(2.4 * index)];
});

/** Distance of the surface from the cell's middle, as a share of its radius. */
function surfaceShare(ripples: Ripples, direction: Direction): number {
  const at = new Vector3(...direction);
  ripple(at, ripples);
  return at.length();
}

/** All lists of numbers in the shader's text that match. */
function lists(pattern: RegExp): number[][] {
  return Array.from(ripplesGlsl.matchAll(pattern), (match) =>
    (match[1] as string).split(',').map(Number),
  );
}

/** The sum of the shader's text, read back as numbers and carried out as the shader would. */
function shaderShare({ strength, seed, timeS }: Ripples, [x, y, z]: Direction): number {
  const waves = lists(/vec4\(([-\d., ]{20,})\)/g);
  const times = lists(/vec2\(([-\d., ]+)\)/g);
  const breathing = /([\d.]+) \* sin\(([\d.]+) \* timeS \/ ([\d.]+) \+ seed\)/.exec(ripplesGlsl);
  if (!breathing) throw new Error('The shader does not breathe.');
  const [breath, turn, period] = breathing.slice(1).map(Number) as [number, number, number];
  expect(waves.length).toBe(times.length);
  expect(waves.length).toBeGreaterThan(5);
  return waves.reduce(
    (sum, [kx = 0, ky = 0, kz = 0, height = 0], index) => {
      const [phase = 0, speed = 0] = times[index] as number[];
      const at = kx * x + ky * y + kz * z + phase + speed * timeS + seed * (index + 1);
      return sum + strength * height * Math.sin(at);
    },
    1 + breath * Math.sin((turn * timeS) / period + seed),
  );
}

describe('the surface of a cell', () => {
  test('is summed alike for what stands on it and in the shader that draws it', () => {
    const ripples = { strength: 1.1, seed: 2.3, timeS: 12.5 };
    for (const direction of directions.filter((_, index) => index % 20 === 0)) {
      const here = surfaceShare(ripples, direction);
      expect(shaderShare(ripples, direction)).toBeCloseTo(here, 4);
    }
  });

  const cells: readonly PlacedCell[] = [subjectT, subjectBlast, ...neighbours];

  test('is never a perfect ball, and never far from one', () => {
    for (const { cell, seed } of cells) {
      const shares = directions.map((direction) =>
        surfaceShare({ strength: cell.body.ripples, seed, timeS: 3 }, direction),
      );
      expect(Math.max(...shares)).toBeLessThan(1.1);
      expect(Math.min(...shares)).toBeGreaterThan(0.9);
      expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.03);
    }
  });

  test('keeps the nucleus inside', () => {
    cells.forEach((placed, index) => {
      const living = new LivingCell(placed, index, false);
      living.pose();
      const nucleus = living.nuclei[0];
      if (!nucleus) throw new Error('A cell without a nucleus.');
      const { x, y, z, radiusUm, seed, ripples: strength } = nucleus;
      const membrane = { strength: placed.cell.body.ripples, seed: placed.seed };
      let least = Infinity;
      for (let timeS = 0; timeS < 60; timeS += 7) {
        for (const direction of directions) {
          const reach = radiusUm * surfaceShare({ strength, seed, timeS }, direction);
          const at = [
            x - placed.x + reach * direction[0],
            y - placed.y + reach * direction[1],
            z - placed.z + reach * direction[2],
          ] as const;
          const distance = Math.hypot(...at);
          const outward = at.map((axis) => axis / distance) as unknown as Direction;
          const roomUm =
            (placed.cell.diameterUm / 2) * surfaceShare({ ...membrane, timeS }, outward) - distance;
          least = Math.min(least, roomUm);
        }
      }
      expect(least).toBeGreaterThan(0.1);
    });
  });
});

test('a place that is remembered ripples as any other does', () => {
  for (const timeS of [0, 3.7, 1234.5]) {
    for (const [x, y, z] of directions.slice(0, 50)) {
      const ripples = { strength: 1.3, seed: 4.1, timeS };
      const direction = new Vector3(x, y, z);
      const at = direction.clone();
      const places = new RipplingPlaces(2);
      places.remember(1, direction, ripples.seed);
      places.write(1, at, ripples);
      ripple(direction, ripples);
      expect(at.distanceTo(direction)).toBeLessThan(1e-12);
    }
  }
});
