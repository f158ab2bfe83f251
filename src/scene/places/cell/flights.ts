/** Which few of the coming bindings and releases are drawn as flights: at most ten at once, one in N
 * of all, each from the moment it must set out until it has arrived or gone out of sight. */
import type { BindingEvent } from '../../../sim/eventQueue.ts';
import type { RaceWorld } from '../../../sim/raceWorld.ts';

export const FLIGHTS = 10;
/** One in how many may be drawn. */
const SAMPLING = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
/** Below this share of the ten the sampling is made finer. */
const SPARSE = 0.3;
/** Share of the lead that a flight takes: what is left over makes sure that none starts late. */
const FLIGHT_OF_LEAD = 0.85;
/** A leaving drug is booked this share of a flight before it lets go, and seen for this share after. */
const BOOKED = 0.3;
const LEAVING = 0.8;
/** After a jump in time, flights nearer to their end than this share are not begun. */
const SHORTEST = 0.5;

export interface Flight {
  active: boolean;
  id: number;
  kind: 'bind' | 'release';
  receptor: 'cd19' | 'cd3';
  site: number;
  /** Model seconds. */
  startS: number;
  endS: number;
  /** 0 at the start, 1 at the end; a release waits below 0. */
  progress: number;
}

export class Flights {
  readonly all: readonly Flight[] = Array.from({ length: FLIGHTS }, () => ({
    active: false,
    id: 0,
    kind: 'bind' as const,
    receptor: 'cd19' as const,
    site: 0,
    startS: 0,
    endS: 1,
    progress: 0,
  }));
  private step = 0;
  private lastS = -Infinity;
  private nowS = 0;
  private flightS = 0;

  /** One in how many is drawn at present. */
  get oneIn(): number {
    return SAMPLING[this.step] ?? 1;
  }

  follow(world: RaceWorld): void {
    this.nowS = world.timeS;
    this.flightS = world.leadS * FLIGHT_OF_LEAD;
    const jumped = !(this.nowS >= this.lastS && this.nowS - this.lastS < this.flightS);
    if (jumped) this.clear();
    this.refresh(this.nowS);
    for (const flight of this.all) {
      if (flight.progress >= 1) flight.active = false;
    }
    const { nowS, lastS, flightS } = this;
    this.adaptSampling(world.upcomingUntil(nowS + flightS));
    // What must set out now, and nothing else of the thousands that a high level of the drug brings.
    world.upcoming(this.leave, lastS + BOOKED * flightS, nowS + BOOKED * flightS);
    const soonestS = nowS + SHORTEST * flightS;
    world.upcoming(this.arrive, Math.max(lastS + flightS, soonestS), nowS + flightS);
    this.lastS = nowS;
  }

  /** Sets every flight's progress for a moment between two steps. */
  refresh(timeS: number): void {
    for (const flight of this.all) {
      flight.progress = Math.min(1, (timeS - flight.startS) / (flight.endS - flight.startS));
    }
  }

  clear(): void {
    for (const flight of this.all) flight.active = false;
    this.lastS = -Infinity;
  }

  draws(receptor: 'cd19' | 'cd3', site: number): boolean {
    for (const flight of this.all) {
      if (flight.active && flight.site === site && flight.receptor === receptor) return true;
    }
    return false;
  }

  private readonly leave = (event: BindingEvent): void => {
    if (event.kind === 'release' && event.id % this.oneIn === 0) this.begin(event, false);
  };

  private readonly arrive = (event: BindingEvent): void => {
    if (event.kind === 'bind' && event.id % this.oneIn === 0) this.begin(event, true);
  };

  private begin(event: BindingEvent, arriving: boolean): void {
    for (const flight of this.all) {
      if (flight.active) continue;
      flight.active = true;
      flight.id = event.id;
      flight.kind = event.kind;
      flight.receptor = event.receptor;
      flight.site = event.site;
      flight.startS = arriving ? this.nowS : event.timeS;
      flight.endS = arriving ? event.timeS : event.timeS + this.flightS * LEAVING;
      flight.progress = (this.nowS - flight.startS) / (flight.endS - flight.startS);
      return;
    }
  }

  /** `inTheAir`: how many would be in flight now if all were drawn. */
  private adaptSampling(inTheAir: number): void {
    const coarsest = SAMPLING.length - 1;
    while (this.step < coarsest && inTheAir > FLIGHTS * this.oneIn) this.step += 1;
    while (this.step > 0 && inTheAir < SPARSE * FLIGHTS * this.oneIn) this.step -= 1;
  }
}
