import { describe, expect, test } from 'vitest';
import { blast } from '../../cast/blast.ts';
import { paintIndex } from '../ground.ts';
import { LivingCell } from './livingCell.ts';

const placed = { cell: blast, x: 3, y: -2, z: 1, seed: 4, haze: 0.2 };

function at(death: number, mortal = true): LivingCell {
  const living = new LivingCell(placed, 5, mortal);
  living.death = death;
  living.pose();
  return living;
}

const drawn = (bodies: LivingCell['membranes']) => bodies.filter(({ presence }) => presence > 0);
const reach = ({ x, y, z }: { x: number; y: number; z: number }) =>
  Math.hypot(x - placed.x, y - placed.y, z - placed.z);
const volume = ({ membranes }: LivingCell) => (membranes[0]?.radiusUm ?? 0) ** 3;

describe('a cell that is drawn', () => {
  test('is one membrane and one nucleus while it lives', () => {
    const living = at(0);
    expect(drawn(living.membranes)).toHaveLength(1);
    expect(drawn(living.nuclei)).toHaveLength(1);
    expect(living.membranes[0]).toMatchObject({
      x: 3,
      y: -2,
      z: 1,
      radiusUm: blast.diameterUm / 2,
      paint: paintIndex('blast'),
      grey: 0,
      crumple: 0,
      pressShare: 0,
    });
  });

  test('dies in order: rounds, blebs, then breaks its nucleus, crumples, greys and shrinks', () => {
    const stages = [0, 0.15, 0.3, 0.55, 1].map((death) => at(death));
    const [alive, rounding, blebbing, breaking, dead] = stages as [
      LivingCell,
      LivingCell,
      LivingCell,
      LivingCell,
      LivingCell,
    ];
    expect(rounding.membranes[0]?.ripples).toBeLessThan(0.6 * (alive.membranes[0]?.ripples ?? 0));
    expect(drawn(rounding.nuclei)).toHaveLength(1);
    expect(drawn(blebbing.membranes).length).toBeGreaterThan(3);
    expect(blebbing.membranes[0]?.crumple).toBe(0);
    expect(drawn(breaking.nuclei).length).toBeGreaterThan(5);
    expect(volume(dead)).toBeLessThan(0.6 * volume(alive));
    expect(dead.membranes[0]).toMatchObject({ grey: 1, crumple: 1 });
    const greys = stages.map(({ membranes }) => membranes[0]?.grey ?? 0);
    expect(greys).toEqual(greys.toSorted((a, b) => a - b));
  });

  test('keeps the pieces of its nucleus inside and its blebs on its surface', () => {
    const dead = at(1);
    const radiusUm = dead.membranes[0]?.radiusUm ?? 0;
    for (const bleb of drawn(dead.membranes).slice(1)) {
      expect(Math.abs(reach(bleb) - radiusUm)).toBeLessThan(bleb.radiusUm * 1.3);
    }
    for (const piece of drawn(dead.nuclei.slice(0, 6))) {
      expect(reach(piece) + piece.radiusUm).toBeLessThan(radiusUm);
    }
  });

  test('crawls less the rounder it gets, and cannot bleb unless it is mortal', () => {
    const living = new LivingCell(placed, 5, false);
    living.crawl.strength = 1;
    living.pose();
    expect(living.membranes[0]?.crawl).toBe(1);
    living.death = 1;
    living.pose();
    expect(living.membranes[0]?.crawl).toBe(0);
    expect(living.membranes).toHaveLength(1);
    expect(living.nuclei).toHaveLength(1);
  });
});

test('a cell says when its bodies changed, also when it was only painted anew', () => {
  const living = at(0);
  const changes = () => {
    const before = living.version;
    living.pose();
    return living.version > before;
  };
  expect(changes()).toBe(false);
  living.redress(paintIndex('armCd19'), 0.1);
  expect(changes()).toBe(true);
  living.wash.reach = 0.5;
  expect(changes()).toBe(true);
  expect(living.membranes[0]?.spread).toBeGreaterThan(0);
  living.presence = 0;
  expect(changes()).toBe(true);
  expect(changes()).toBe(false);
});
