import { expect, it } from 'vitest';
import { parameters } from '../science/parameters.ts';
import { populationCaveats } from './populationCaveats.ts';

it('every caveat has its own id and names numbers that exist', () => {
  const ids = populationCaveats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const caveat of populationCaveats) {
    for (const id of caveat.parameters) expect(parameters[id].value).toBeGreaterThan(0);
  }
});
