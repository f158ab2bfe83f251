import { beforeEach, describe, expect, test } from 'vitest';
import { defaultBindingConditions } from '../../../sim/binding.ts';
import { createRaceWorld, type RaceWorld } from '../../../sim/raceWorld.ts';
import { FLIGHTS, Flights } from './flights.ts';

const STEP_S = 1 / 60;
const conditions = { ...defaultBindingConditions, durationS: 86_400, pace: 2160 };

interface Sighting {
  readonly kind: 'bind' | 'release';
  readonly receptor: 'cd19' | 'cd3';
  readonly site: number;
  readonly endS: number;
  first: number;
  last: number;
}

let world: RaceWorld;
let flights: Flights;

beforeEach(() => {
  world = createRaceWorld(conditions, 11);
  flights = new Flights();
});

function step(): void {
  world.advance(STEP_S * conditions.pace);
  flights.follow(world);
}

const active = () => flights.all.filter((flight) => flight.active);

describe('flights', () => {
  test('at most ten are drawn at once, and nearly always some', () => {
    let empty = 0;
    for (let frame = 0; frame < 1200; frame += 1) {
      step();
      expect(active().length).toBeLessThanOrEqual(FLIGHTS);
      if (frame > 120 && active().length === 0) empty += 1;
    }
    expect(empty).toBeLessThan(20);
  });

  test('are one in N of all events, N said truly', () => {
    const drawn = new Set<number>();
    let events = 0;
    for (let frame = 0; frame < 1200; frame += 1) {
      step();
      if (frame < 300) continue;
      if (frame === 300) world.upcoming(({ id }) => (events = Math.max(events, id)));
      for (const { id } of active()) drawn.add(id);
    }
    const first = events;
    world.upcoming(({ id }) => (events = Math.max(events, id)));
    const oneIn = (events - first) / drawn.size;
    // Fewer can be drawn than N says when ten are up at once; never more.
    expect(oneIn).toBeGreaterThan(0.8 * flights.oneIn);
    expect(oneIn).toBeLessThan(2 * flights.oneIn);
    expect(flights.oneIn).toBeGreaterThan(1);
  });

  test('each arrival is at its site when the model binds it, and was seen coming', () => {
    const seen = new Map<number, Sighting>();
    for (let frame = 0; frame < 900; frame += 1) {
      step();
      for (const { id, kind, receptor, site, endS } of active()) {
        const sighting = seen.get(id) ?? {
          kind,
          receptor,
          site,
          endS,
          first: world.timeS,
          last: 0,
        };
        sighting.last = world.timeS;
        seen.set(id, sighting);
      }
    }
    const arrivals = [...seen.values()].filter(
      ({ kind, endS }) => kind === 'bind' && endS < world.timeS,
    );
    expect(arrivals.length).toBeGreaterThan(20);
    const frameS = STEP_S * conditions.pace;
    for (const { endS, first, last } of arrivals) {
      expect(endS - last).toBeGreaterThanOrEqual(0);
      expect(endS - last).toBeLessThan(1.01 * frameS);
      expect(endS - first).toBeGreaterThan(0.4 * world.leadS);
    }
  });

  test('progress is 1 exactly at the time of the event and never beyond', () => {
    for (let frame = 0; frame < 200; frame += 1) step();
    const flight = active().find(({ kind }) => kind === 'bind');
    if (!flight) throw new Error('No arrival is under way at this seed.');
    flights.refresh(flight.endS);
    expect(flight.progress).toBe(1);
    flights.refresh(flight.endS + 1e6);
    expect(flight.progress).toBe(1);
    flights.refresh(flight.startS);
    expect(flight.progress).toBe(0);
  });

  test('a leap of the clock, forward or back, leaves no flight hanging', () => {
    for (let frame = 0; frame < 200; frame += 1) step();
    const before = new Set(active().map(({ id }) => id));
    world.advance(20_000);
    flights.follow(world);
    expect(active().some(({ id }) => before.has(id))).toBe(false);
    flights.follow(createRaceWorld(conditions, 11));
    for (const { endS } of active()) expect(endS).toBeLessThan(2 * world.leadS);
  });

  test('the same steps choose the same flights', () => {
    const again = { world: createRaceWorld(conditions, 11), flights: new Flights() };
    for (let frame = 0; frame < 400; frame += 1) {
      step();
      again.world.advance(STEP_S * conditions.pace);
      again.flights.follow(again.world);
      expect(again.flights.all).toEqual(flights.all);
    }
  });
});
