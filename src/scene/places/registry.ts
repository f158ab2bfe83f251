/** Which places there are, which worlds each can show, and where its code is: fetched when first
 * needed, so that no step pays for places that it does not show. */
import type { World, WorldKind } from '../../sim/world.ts';
import type { PlaceId } from '../../lesson/step.ts';
import type { PlaceMaker, Shown } from './place.ts';

export interface PlaceEntry {
  readonly kinds: readonly WorldKind[];
  /** Whether it can show this world of one of its kinds; every one, if left out. */
  shows?(world: World): boolean;
  /** Fetches what shows worlds of this kind; left out: the world that stands still. */
  load(kind?: WorldKind): Promise<PlaceMaker<Shown>>;
  /** Fetches what the nearer places need to show a pair of this one. */
  loadWithin?(): Promise<Within>;
}

/** What the nearer places show of a T cell in the world of an outer one, live; null for nothing. */
export type Within = (world: Shown, tCell: number) => Shown | null;

export type PlaceRegistry = Readonly<Record<PlaceId, PlaceEntry>>;

/** What lies behind numbers and cards, at the scale of a patient. */
function isOfPatients(world: World): boolean {
  return (
    world.kind === 'idle' &&
    (world.scene === 'bedside' || world.scene === 'trial' || world.scene === 'mrd')
  );
}

/** A cell by itself, or cells side by side; every other idle scene is of molecules. */
function isOfCells(world: World): boolean {
  return world.kind === 'idle' && (world.scene === 'tCellAlone' || world.scene === 'normalBCell');
}

/** What shows races of cells is a first picture: it waits for nothing that shows other worlds. */
async function loadCell(kind?: WorldKind): Promise<PlaceMaker<Shown>> {
  switch (kind) {
    case 'pair':
      return (await import('./cell/pairPlace.ts')).pairMaker;
    case 'touch':
      return (await import('./cell/touchPlace.ts')).touchMaker;
    case 'idle':
      return (await import('./cell/idleCellsPlace.ts')).idleCellsMaker;
    default:
      return (await import('./cell/raceMaker.ts')).raceMaker;
  }
}

export const placeRegistry: PlaceRegistry = {
  niche: {
    kinds: ['niche'],
    load: async () => (await import('./niche/nichePlace.ts')).nichePlace,
    loadWithin: async () => {
      const { createNichePair } = await import('../../sim/nichePair.ts');
      return (world, tCell) => (world.kind === 'niche' ? createNichePair(world, tCell) : null);
    },
  },
  cell: {
    kinds: ['race', 'pair', 'touch', 'idle'],
    shows: (world) => world.kind !== 'idle' || isOfCells(world),
    load: loadCell,
  },
  contact: {
    kinds: ['contact', 'hold', 'pair', 'touch', 'idle'],
    shows: (world) => !isOfCells(world) && !isOfPatients(world),
    load: async () => (await import('./contact/contactPlace.ts')).contactMaker,
  },
  blood: {
    kinds: ['infusion', 'course', 'people', 'idle'],
    shows: (world) => world.kind !== 'idle' || isOfPatients(world),
    load: async () => (await import('./blood/bloodMaker.ts')).bloodMaker,
  },
};
