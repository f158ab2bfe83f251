import { describe, expect, test } from 'vitest';
import { cast } from '../../../cast/registry.ts';
import { STEP_S } from '../../../sim/clock.ts';
import { subjectBlast, subjectT } from './layout.ts';
import { Surface } from './surface.ts';
import { DRAWN_DIFFUSION_UM2_PER_S, PERSISTENCE_S, slab, Wanderers } from './wanderers.ts';

const surfaces = [
  new Surface(subjectBlast, cast.cd19, 'cd19', 20_000, 0.08),
  new Surface(subjectT, cast.cd3, 'cd3', 60_000, 0.08),
];

describe('free drug', () => {
  test('stays in its space and outside both cells, and touches them now and then', () => {
    const wanderers = new Wanderers(60, surfaces);
    let touches = 0;
    let inside = 0;
    let astray = 0;
    for (let step = 0; step < 900; step += 1) {
      wanderers.step();
      for (const { place } of wanderers.all) {
        const strayed = Math.max(
          Math.abs(place.x) - slab.x,
          Math.abs(place.y) - slab.y,
          Math.abs(place.z) - slab.z,
        );
        if (!(strayed < 0.2)) astray += 1;
        for (const surface of surfaces) {
          if (surface.covers(place, 0.3)) inside += 1;
          else if (surface.covers(place, 0.4)) touches += 1;
        }
      }
    }
    expect({ astray, inside }).toEqual({ astray: 0, inside: 0 });
    expect(touches).toBeGreaterThan(20);
  });

  test('moves alike whenever the same steps are taken', () => {
    const one = new Wanderers(10, surfaces);
    const other = new Wanderers(10, surfaces);
    for (let step = 0; step < 100; step += 1) {
      one.step();
      other.step();
    }
    expect(one.all.map(({ place }) => place.toArray())).toEqual(
      other.all.map(({ place }) => place.toArray()),
    );
  });

  test('spreads as diffusion with a little momentum does', () => {
    const seconds = 1;
    const wanderers = new Wanderers(1500, []);
    const start = wanderers.all.map(({ place }) => place.clone());
    for (let step = 0; step < seconds / STEP_S; step += 1) wanderers.step();
    // Ornstein and Uhlenbeck from rest: per axis 2D (t - tau (3/2 - 2 e^(-t/tau) + e^(-2t/tau)/2)).
    const decay = Math.exp(-seconds / PERSISTENCE_S);
    const expected =
      2 *
      DRAWN_DIFFUSION_UM2_PER_S *
      (seconds - PERSISTENCE_S * (1.5 - 2 * decay + 0.5 * decay * decay));
    const squares: number[] = [];
    wanderers.all.forEach(({ place }, id) => {
      const from = start[id];
      if (!from) return;
      // Those that may have met a wall within four spreads of it are left out.
      for (const axis of ['x', 'y', 'z'] as const) {
        if (Math.abs(from[axis]) < slab[axis] - 4 * Math.sqrt(expected)) {
          squares.push((place[axis] - from[axis]) ** 2);
        }
      }
    });
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    const standardError = expected * Math.sqrt(2 / squares.length);
    expect(squares.length).toBeGreaterThan(1000);
    // Four standard errors, and 5 % for steps of a tenth of the persistence time.
    expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError + 0.05 * expected);
  });
});
