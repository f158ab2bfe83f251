/** Exact moments of A + B ⇌ C in a closed box, C(0) = 0: the project's binding oracle, `closedBox`. */

import type { NetworkDescription } from './network.ts';

export interface ClosedBox {
  readonly a0: number;
  readonly b0: number;
  readonly c1PerS: number;
  readonly c2PerS: number;
  readonly transient: readonly { tS: number; meanBound: number; sdBound: number }[];
}

export const closedBoxes: readonly ClosedBox[] = [
  {
    a0: 40,
    b0: 25,
    c1PerS: 0.004,
    c2PerS: 0.03,
    transient: [
      { tS: 5, meanBound: 11.3719118, sdBound: 2.1997825 },
      { tS: 15, meanBound: 17.1122214, sdBound: 2.0478455 },
      { tS: 40, meanBound: 18.5967706, sdBound: 1.9836513 },
      { tS: 120, meanBound: 18.6393761, sdBound: 1.9820299 },
    ],
  },
  {
    a0: 300,
    b0: 80,
    c1PerS: 0.0002,
    c2PerS: 0.01,
    transient: [
      { tS: 20, meanBound: 48.6225355, sdBound: 4.1336905 },
      { tS: 60, meanBound: 64.445214, sdBound: 3.434537 },
      { tS: 200, meanBound: 65.9561694, sdBound: 3.3228827 },
      { tS: 800, meanBound: 65.956521, sdBound: 3.3228552 },
    ],
  },
];

/** The box as a network; rates per second. */
export function closedBoxNetwork({ a0, b0, c1PerS, c2PerS }: ClosedBox): NetworkDescription {
  return {
    species: { A: a0, B: b0, C: 0 },
    reactions: [
      { reactants: { A: 1, B: 1 }, products: { C: 1 }, rate: c1PerS },
      { reactants: { C: 1 }, products: { A: 1, B: 1 }, rate: c2PerS },
    ],
  };
}
