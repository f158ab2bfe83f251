import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { createView } from './cameraRig.ts';
import { Dive, LAST_STATION, takenOver, writeHop, type Framed } from './dive.ts';

const FRAME_S = 1 / 60;

/** Positions frame by frame until the dive rests, at most ten seconds. */
function travel(dive: Dive, goal: number, frameS = FRAME_S, highest = LAST_STATION): number[] {
  dive.goal = goal;
  const way = [dive.position];
  while (dive.moving(0, highest) && way.length * frameS < 10) {
    dive.advance(frameS, false, 0, highest);
    way.push(dive.position);
  }
  return way;
}

describe('the dive', () => {
  test.each([
    [0, 1],
    [1, 2],
    [2, 3],
    [2, 1],
  ])('goes from station %d to %d in one to two and a half seconds', (from, to) => {
    const seconds = (travel(new Dive(from), to).length - 1) * FRAME_S;
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(2.5);
  });

  test('runs the whole way without a halt, forward only, and ends exactly there', () => {
    const way = travel(new Dive(0), 3);
    const steps = way.slice(1).map((at, index) => at - (way[index] as number));
    expect(way.at(-1)).toBe(3);
    expect(Math.min(...steps)).toBeGreaterThan(0);
    const middle = steps.slice(40, -80);
    expect(Math.max(...middle) / Math.min(...middle)).toBeLessThan(1.5);
  });

  test('eases: in one frame its speed makes at most a sixth of its whole change, even in turning round', () => {
    const dive = new Dive(0);
    const out = travel(dive, 2).slice(0, 90);
    const turned = new Dive(0);
    turned.goal = 2;
    const way: number[] = [0];
    for (let frame = 0; frame < 300; frame += 1) {
      // It changes its mind in full flight.
      if (frame === 70) turned.goal = 0;
      turned.advance(FRAME_S, false, 0, LAST_STATION);
      way.push(turned.position);
    }
    for (const path of [out, way]) {
      const speeds = path.slice(1).map((at, index) => at - (path[index] as number));
      const range = Math.max(0, ...speeds) - Math.min(0, ...speeds);
      const jerks = speeds
        .slice(1)
        .map((speed, index) => Math.abs(speed - (speeds[index] as number)));
      expect(Math.max(...jerks) / range).toBeLessThan(1 / 6);
    }
    expect(way.at(-1)).toBe(0);
  });

  test('waits before a place that is not here yet, and goes on when it is', () => {
    const dive = new Dive(0);
    expect(travel(dive, 3, FRAME_S, 1).at(-1)).toBe(1);
    expect(dive.moving(0, 3)).toBe(true);
    expect(travel(dive, 3).at(-1)).toBe(3);
  });

  test('cuts under reduced motion', () => {
    const dive = new Dive(0);
    dive.goal = 2.5;
    dive.advance(0, true, 0, LAST_STATION);
    expect(dive.position).toBe(2.5);
  });

  test('ends alike on slow and fast machines', () => {
    const slow = (travel(new Dive(0), 1, 0.1).length - 1) * 0.1;
    const fast = (travel(new Dive(0), 1, 1 / 240).length - 1) / 240;
    expect(Math.abs(slow - fast)).toBeLessThan(0.5);
  });
});

const outer: Framed = {
  centre: new Vector3(1, 2, -3),
  azimuth: 0,
  elevation: 0.2,
  umPerUnit: 1,
  umPerPixel: 0.03,
};
const inner: Framed = {
  centre: new Vector3(40, 0, 10),
  azimuth: 0.4,
  elevation: 0,
  umPerUnit: 0.001,
  umPerPixel: 0.00016,
};
const found = new Vector3(4, 3, -2);

function hop(t: number) {
  const views = { outer: createView(), inner: createView() };
  writeHop(t, outer, inner, found, views.outer, views.inner);
  return views;
}

describe('a hop', () => {
  test('begins as the outer place stood and ends as the inner one will', () => {
    const start = hop(0).outer;
    expect(start.target.distanceTo(outer.centre)).toBeLessThan(1e-12);
    expect(start.unitsPerPixel).toBeCloseTo(0.03, 12);
    const end = hop(1).inner;
    expect(end.target.distanceTo(inner.centre)).toBeLessThan(1e-9);
    expect(end.unitsPerPixel * inner.umPerUnit).toBeCloseTo(0.00016, 12);
    expect(end.azimuth).toBe(inner.azimuth);
  });

  test('passes through the decades evenly, both places at one scale', () => {
    for (let t = 0; t <= 1; t += 0.01) {
      const views = hop(t);
      const umPerPixel = views.outer.unitsPerPixel * outer.umPerUnit;
      expect(views.inner.unitsPerPixel * inner.umPerUnit).toBeCloseTo(umPerPixel, 12);
      const evenly = Math.log(0.03) + (Math.log(0.00016) - Math.log(0.03)) * t;
      expect(Math.log(umPerPixel)).toBeCloseTo(evenly, 9);
    }
  });

  test('keeps the inner place where the outer one holds it, gliding evenly to the middle', () => {
    const startPx = found.distanceTo(outer.centre) / outer.umPerPixel;
    for (let t = 0; t <= 1; t += 0.05) {
      const views = hop(t);
      const inOuter = found.clone().sub(views.outer.target).divideScalar(views.outer.unitsPerPixel);
      const inInner = inner.centre
        .clone()
        .sub(views.inner.target)
        .divideScalar(views.inner.unitsPerPixel);
      expect(inOuter.distanceTo(inInner)).toBeLessThan(1e-6 * startPx);
      expect(inOuter.length()).toBeCloseTo(startPx * (1 - t), 6);
    }
  });
});

test.each([1.5, 3.3, 140, 1000])(
  'across a ratio of %d the inner place takes over once',
  (ratio) => {
    let last = 0;
    for (let t = 0; t <= 1; t += 0.01) {
      const now = takenOver(t, ratio);
      expect(now).toBeGreaterThanOrEqual(last);
      expect(now - last).toBeLessThan(0.1);
      last = now;
    }
    expect(takenOver(0, ratio)).toBe(0);
    expect(takenOver(1, ratio)).toBe(1);
  },
);
