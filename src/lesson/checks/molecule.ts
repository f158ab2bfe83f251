/** What is asked on module 2. */
import type { Item } from './item.ts';

export const moleculeItems = [
  {
    id: 'molecule.chain',
    module: 'molecule',
    kind: 'order',
    after: ['molecule.anatomy'],
    sequence: ['vlCd19', 'vhCd19', 'vhCd3', 'vlCd3', 'tail'],
    figures: ['moleculeResidues'],
  },
  {
    id: 'molecule.bend',
    module: 'molecule',
    kind: 'point',
    after: ['molecule.anatomy'],
    scene: 'molecule.anatomy',
    things: ['vlCd19', 'vhCd3', 'linkers', 'hisTail'],
    right: 'linkers',
    figures: ['linkerInterScfvResidues', 'linkerCd19ScfvResidues', 'linkerCd3ScfvResidues'],
  },
  {
    id: 'molecule.killer',
    module: 'molecule',
    kind: 'one',
    after: ['molecule.anatomy'],
    options: ['cd19Grip', 'none', 'cd3Grip', 'fc'],
    right: 'none',
    figures: ['moleculeMassDa'],
  },
  {
    id: 'molecule.noFc',
    module: 'molecule',
    kind: 'several',
    after: ['molecule.anatomy', 'molecule.not'],
    options: ['complement', 'short', 'weeks', 'unbound'],
    right: ['complement', 'short'],
    figures: ['halfLifeHighH'],
  },
  {
    id: 'molecule.notCar',
    module: 'molecule',
    kind: 'one',
    after: ['molecule.not'],
    options: ['genes', 'divides', 'collected', 'infused'],
    right: 'infused',
    figures: ['halfLifeHighH'],
  },
] as const satisfies readonly Item[];
