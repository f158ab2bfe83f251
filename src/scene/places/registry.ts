/** Which places there are, which worlds each can show, and where its code is: fetched when first
 * needed, so that no step pays for places that it does not show. */
import type { World, WorldKind } from '../../sim/world.ts';
import type { PlaceId } from '../../lesson/step.ts';
import type { PlaceMaker } from './place.ts';

export interface PlaceEntry {
  readonly kinds: readonly WorldKind[];
  load(): Promise<PlaceMaker<World>>;
}

export type PlaceRegistry = Readonly<Record<PlaceId, PlaceEntry>>;

export const placeRegistry: PlaceRegistry = {
  niche: {
    kinds: ['niche'],
    load: async () => (await import('./niche/nichePlace.ts')).nichePlace,
  },
  cell: {
    kinds: ['race'],
    load: async () => (await import('./cell/cellMaker.ts')).cellMaker,
  },
  contact: {
    kinds: ['contact', 'hold', 'idle'],
    load: async () => (await import('./contact/contactPlace.ts')).contactMaker,
  },
};
