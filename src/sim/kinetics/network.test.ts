/** Checks how a description is compiled and that every fault is named. */

import { describe, expect, it } from 'vitest';
import { compileNetwork } from './network.ts';

const birthDeath = {
  species: { X: 100 },
  reactions: [
    { reactants: { X: 1 }, products: { X: 2 }, rate: 0.1 },
    { reactants: { X: 1 }, products: {}, rate: 0.2 },
  ],
};

/** The description with one thing replaced in its second reaction. */
const withReaction = (change: Record<string, unknown>) => ({
  ...birthDeath,
  reactions: [birthDeath.reactions[0], { ...birthDeath.reactions[1], ...change }],
});

describe('a compiled network', () => {
  it('keeps names, counts and rates in order', () => {
    const network = compileNetwork({ ...birthDeath, species: { X: 100, B·C: 0 } });
    expect(network.species).toEqual(['X', 'B·C']);
    expect([...network.initialCounts]).toEqual([100, 0]);
    expect([...network.rates]).toEqual([0.1, 0.2]);
  });

  it('knows the order of each reaction and its net change', () => {
    const network = compileNetwork({
      species: { A: 5, B: 5, C: 0 },
      reactions: [
        { reactants: {}, products: { A: 3 }, rate: 1 },
        { reactants: { A: 1 }, products: { A: 1, B: 2 }, rate: 1 },
        { reactants: { A: 1, B: 1 }, products: { C: 1 }, rate: 1 },
        { reactants: { C: 2 }, products: { C: 1, A: 0 }, rate: 1 },
      ],
    });
    const one = 3; // the slot of the constant 1
    expect([...network.firstSlots]).toEqual([one, 0, 0, 2]);
    expect([...network.secondSlots]).toEqual([one, one, 1, 2]);
    expect([...network.paired]).toEqual([0, 0, 0, 1]);
    expect([...network.changeStarts]).toEqual([0, 1, 2, 5, 6]);
    expect([...network.changedSpecies]).toEqual([0, 1, 0, 1, 2, 2]);
    expect([...network.changes]).toEqual([3, 2, -1, -1, 1, -1]);
    const touchedBy = (reaction: number) => [
      ...network.touched.subarray(
        network.touchedStarts[reaction],
        network.touchedStarts[reaction + 1],
      ),
    ];
    expect([0, 1, 2, 3].map(touchedBy)).toEqual([[0, 1, 2], [1, 2], [2, 1, 3], [3]]);
  });

  it('may be empty', () => {
    expect(compileNetwork({ species: {}, reactions: [] }).species).toEqual([]);
  });
});

describe('a faulty description', () => {
  it.each<[string, unknown, string]>([
    ['no object', 3, 'A network must be an object, not 3.'],
    ['a list', [], 'A network must be an object, not [].'],
    ['nothing', null, 'A network must be an object, not null.'],
    [
      'no species',
      { reactions: [] },
      'The field "species" of the network must be an object, but is missing.',
    ],
    [
      'no reactions',
      { species: {} },
      'The field "reactions" of the network must be a list, but is missing.',
    ],
    [
      'a negative count',
      { ...birthDeath, species: { X: -1 } },
      'The count of species "X" must be a whole number from 0 to 9007199254740991, not -1.',
    ],
    [
      'a fractional count',
      { ...birthDeath, species: { X: 1.5 } },
      'The count of species "X" must be a whole number from 0 to 9007199254740991, not 1.5.',
    ],
    [
      'a count that is no number',
      { ...birthDeath, species: { X: Number.NaN } },
      'The count of species "X" must be a whole number from 0 to 9007199254740991, not NaN.',
    ],
    [
      'a count in quotes',
      { ...birthDeath, species: { X: '100' } },
      'The count of species "X" must be a whole number from 0 to 9007199254740991, not "100".',
    ],
    [
      'an endless count',
      { ...birthDeath, species: { X: Infinity } },
      'The count of species "X" must be a whole number from 0 to 9007199254740991, not Infinity.',
    ],
    [
      'a reaction that is no object',
      { ...birthDeath, reactions: ['X -> 2X'] },
      'Reaction 1 must be an object, not "X -> 2X".',
    ],
    [
      'an unknown reactant',
      withReaction({ reactants: { Y: 1 } }),
      'Reaction 2 names the unknown species "Y" among its reactants.',
    ],
    [
      'an unknown product that every object inherits',
      withReaction({ products: { toString: 1 } }),
      'Reaction 2 names the unknown species "toString" among its products.',
    ],
    [
      'missing reactants',
      withReaction({ reactants: undefined }),
      'The field "reactants" of reaction 2 must be an object, but is missing.',
    ],
    [
      'missing products',
      withReaction({ products: undefined }),
      'The field "products" of reaction 2 must be an object, but is missing.',
    ],
    [
      'a missing rate',
      withReaction({ rate: undefined }),
      'The rate of reaction 2 must be a number from 0 to 1e+250, but is missing.',
    ],
    [
      'a negative rate',
      withReaction({ rate: -0.5 }),
      'The rate of reaction 2 must be a number from 0 to 1e+250, not -0.5.',
    ],
    [
      'a rate that is no number',
      withReaction({ rate: Number.NaN }),
      'The rate of reaction 2 must be a number from 0 to 1e+250, not NaN.',
    ],
    [
      'an endless rate',
      withReaction({ rate: Infinity }),
      'The rate of reaction 2 must be a number from 0 to 1e+250, not Infinity.',
    ],
    [
      'a rate in quotes',
      withReaction({ rate: '0.1' }),
      'The rate of reaction 2 must be a number from 0 to 1e+250, not "0.1".',
    ],
    [
      'a negative multiplicity',
      withReaction({ products: { X: -1 } }),
      'The multiplicity of "X" in the products of reaction 2 must be a whole number from 0 to 9007199254740991, not -1.',
    ],
    [
      'a fractional multiplicity',
      withReaction({ reactants: { X: 0.5 } }),
      'The multiplicity of "X" in the reactants of reaction 2 must be a whole number from 0 to 9007199254740991, not 0.5.',
    ],
    [
      'three of a kind',
      withReaction({ reactants: { X: 3 } }),
      'Reaction 2 takes 3 "X", order 3, and 2 is the most.',
    ],
    [
      'three in all',
      {
        species: { A: 1, B: 1 },
        reactions: [{ reactants: { A: 2, B: 1 }, products: {}, rate: 1 }],
      },
      'Reaction 1 takes 2 "A" + 1 "B", order 3, and 2 is the most.',
    ],
  ])('is refused: %s', (_, description, sentence) => {
    expect(() => compileNetwork(description)).toThrow(new RangeError(sentence));
  });
});
