/** The places on the stage: fetched when the camera may come by, built when it does, at most two at
 * a time, each with the world it shows. */
import { Group } from 'three';
import type { World, WorldKind } from '../sim/world.ts';
import type { Quality } from '../store/settings.ts';
import { LAST_STATION } from './camera/dive.ts';
import type { Orbit } from './camera/orbit.ts';
import type { GroundUniforms } from './ground.ts';
import { PlaceSlot } from './placeSlot.ts';
import {
  divePlaceIds,
  placeIds,
  type DivePlaceId,
  type PlaceId,
  type ShotId,
} from '../lesson/step.ts';
import type { PlaceMaker, Shown } from './places/place.ts';
import type { PlaceRegistry, Within } from './places/registry.ts';
import { qualityTiers } from './quality.ts';

/** The place at a whole station of the dive: the last one is a molecule in the contact. */
export function placeAt(station: number): DivePlaceId {
  return divePlaceIds[Math.min(station, divePlaceIds.length - 1)] ?? 'contact';
}

/** Where a place lies on the dive; null beside it. */
export function stationOf(place: PlaceId, shot: ShotId | null): number | null {
  if (place === 'blood') return null;
  if (place === 'contact' && shot === 'molecule') return LAST_STATION;
  return divePlaceIds.indexOf(place);
}

const none: readonly PlaceSlot[] = [];

interface Listeners {
  onLoaded(): void;
  onFault(error: unknown): void;
}

export class Places {
  /** Everything that stands. */
  readonly group = new Group();
  /** What stands now, outer first. */
  standing: readonly PlaceSlot[] = [];
  /** By the kind of world that they show; undefined: one that stands still. */
  private readonly makers: Readonly<
    Record<PlaceId, Map<WorldKind | undefined, PlaceMaker<Shown>>>
  > = { niche: new Map(), cell: new Map(), contact: new Map(), blood: new Map() };
  private readonly requested = new Set<string>();
  private readonly worlds = new Map<PlaceId, Shown>();
  private readonly rests = new Map<PlaceId, Shown>();
  /** The pair of a crowd that the nearer places show. */
  private entered: Shown | null = null;
  /** The world of the step. */
  private kept: World | null = null;
  private within: Within | null = null;
  private withinRequested = false;

  constructor(
    private readonly registry: PlaceRegistry,
    private readonly orbit: Orbit,
    private readonly ground: GroundUniforms,
    private readonly listeners: Listeners,
  ) {}

  /** The place whose world it is. */
  home(world: World): PlaceId {
    return placeIds.find((id) => this.shows(id, world)) ?? 'cell';
  }

  /** Whether the place beside the dive is here. */
  get besideReady(): boolean {
    return this.makerOf('blood') !== undefined;
  }

  /** The place beside the dive, if it stands. */
  get beside(): PlaceSlot | null {
    for (const slot of this.standing) if (slot.id === 'blood') return slot;
    return null;
  }

  requestBeside(world: World): void {
    this.keep(world);
    void this.load('blood');
  }

  /** Fetches every place between two positions of the dive. */
  request(from: number, to: number, world: World): void {
    this.keep(world);
    const last = Math.ceil(Math.max(from, to));
    for (let station = Math.floor(Math.min(from, to)); station <= last; station += 1) {
      void this.load(placeAt(station));
    }
    if (Math.min(from, to) < 1 && Math.max(from, to) > 0) void this.loadWithin();
  }

  ready(station: number): boolean {
    // One that comes from the crowd waits for what shows its pair.
    if (this.withinRequested && !this.within && station > 0) return false;
    const outer = this.makerOf(placeAt(Math.floor(station)));
    return outer !== undefined && this.makerOf(placeAt(Math.ceil(station))) !== undefined;
  }

  /** The last stations that the camera can reach from `position` through places that are here. */
  lowest(position: number): number {
    let station = Math.floor(position);
    while (station > 0 && this.ready(station - 1)) station -= 1;
    return station;
  }

  highest(position: number): number {
    let station = Math.ceil(position);
    while (station < LAST_STATION && this.ready(station + 1)) station += 1;
    return station;
  }

  /** The standing place of a whole station, if it stands. */
  at(station: number): PlaceSlot | null {
    const id = placeAt(station);
    for (const slot of this.standing) if (slot.id === id) return slot;
    return null;
  }

  /** Hands a world and a tier to every place that shows them; returns what was built anew. A place
   * stays as it is until what shows the world is here. */
  show(world: World, quality: Quality): readonly PlaceSlot[] {
    this.keep(world);
    return this.standing.filter((slot) => {
      const maker = this.makerOf(slot.id);
      if (maker) return slot.show(this.worldOf(slot.id), qualityTiers[quality], maker);
      void this.load(slot.id);
      return false;
    });
  }

  /** Whether all that stands shows what it should. */
  get current(): boolean {
    for (const { id } of this.standing) if (!this.makerOf(id)) return false;
    return true;
  }

  /**
   * Builds what `position` shows and takes down the rest; returns what is new. `beside` (0 to 1) is how
   * far the place beside the dive is in sight; where it fills the picture, no other stands.
   */
  standUp(position: number, world: World, quality: Quality, beside: number): readonly PlaceSlot[] {
    const outer = beside === 1 ? null : placeAt(Math.floor(position));
    const inner = beside === 1 ? null : placeAt(Math.ceil(position));
    const aside: PlaceId | null = beside > 0 ? 'blood' : null;
    const wanted = Number(outer !== null) + Number(inner !== outer) + Number(aside !== null);
    if (
      this.standing.length === wanted &&
      (outer === null || this.stands(outer)) &&
      (inner === null || this.stands(inner)) &&
      (aside === null || this.stands(aside))
    ) {
      return none;
    }
    for (const slot of this.standing) {
      if (slot.id === outer || slot.id === inner || slot.id === aside) continue;
      this.group.remove(slot.group);
      slot.dispose();
    }
    this.keep(world);
    const before = this.standing;
    const ids = [outer, inner === outer ? null : inner, aside].filter(
      (id): id is PlaceId => id !== null,
    );
    this.standing = ids.flatMap(
      (id) => before.find((slot) => slot.id === id) ?? this.build(id, quality) ?? [],
    );
    const built = this.standing.filter((slot) => !before.includes(slot));
    for (const slot of built) this.group.add(slot.group);
    return built;
  }

  private stands(id: PlaceId): boolean {
    for (const slot of this.standing) if (slot.id === id) return true;
    return false;
  }

  restore(): void {
    for (const slot of this.standing) slot.restore();
  }

  dispose(): void {
    for (const slot of this.standing) slot.dispose();
    this.standing = [];
  }

  private build(id: PlaceId, quality: Quality): PlaceSlot | null {
    if (id === 'cell') this.enterPair();
    const maker = this.makerOf(id);
    if (!maker) return null;
    const { orbit, ground } = this;
    return new PlaceSlot(id, maker, orbit, ground, qualityTiers[quality], this.worldOf(id));
  }

  /** From the crowd down, the nearer places show the very pair that is found where the dive goes. */
  private enterPair(): void {
    const crowd = this.at(0);
    if (!crowd || !this.within) return;
    for (const [id, world] of this.worlds) if (world === this.entered) this.worlds.delete(id);
    this.entered = crowd.enter(this.within);
    if (!this.entered) return;
    this.worlds.set('cell', this.entered);
    this.worlds.set('contact', this.entered);
  }

  /** The world that a place shows: the step's if it can, else one that stands still. */
  private worldOf(id: PlaceId): Shown {
    const known = this.worlds.get(id) ?? this.rests.get(id);
    if (known) return known;
    const world = this.makerOf(id)?.rest?.();
    if (!world) throw new Error(`The place "${id}" is not here yet.`);
    this.rests.set(id, world);
    return world;
  }

  /** What makes a place for the world that it is to show, if it is here. */
  private makerOf(id: PlaceId): PlaceMaker<Shown> | undefined {
    return this.makers[id].get(this.worlds.get(id)?.kind);
  }

  /** Takes over the world of the step; what places showed for another one is not shown again. */
  private keep(world: World): void {
    if (world === this.kept) return;
    this.kept = world;
    this.entered = null;
    this.worlds.clear();
    for (const id of placeIds) if (this.shows(id, world)) this.worlds.set(id, world);
  }

  private shows(id: PlaceId, world: World): boolean {
    const entry = this.registry[id];
    return entry.kinds.includes(world.kind) && (entry.shows?.(world) ?? true);
  }

  private async loadWithin(): Promise<void> {
    const { loadWithin } = this.registry.niche;
    if (this.withinRequested || !loadWithin) return;
    this.withinRequested = true;
    try {
      const [within] = await Promise.all([
        loadWithin(),
        this.fetch('cell', 'pair'),
        this.fetch('contact', 'pair'),
      ]);
      this.within = within;
      this.listeners.onLoaded();
    } catch (error) {
      this.withinRequested = false;
      this.listeners.onFault(error);
    }
  }

  /** Fetches what makes a place for the world that it is to show. */
  private async load(id: PlaceId): Promise<void> {
    const kind = this.worlds.get(id)?.kind;
    const key = `${id} ${kind}`;
    if (this.requested.has(key)) return;
    this.requested.add(key);
    try {
      await this.fetch(id, kind);
      this.listeners.onLoaded();
    } catch (error) {
      // It may be there when next asked for.
      this.requested.delete(key);
      this.listeners.onFault(error);
    }
  }

  private async fetch(id: PlaceId, kind?: WorldKind): Promise<void> {
    this.makers[id].set(kind, await this.registry[id].load(kind));
  }
}
