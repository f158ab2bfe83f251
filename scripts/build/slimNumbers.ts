/** Lets a page start with the numbers alone: in what is built for the browser, `parameters.ts` holds
 * values, units, ranges and grades, and `provenance.ts`, which the page fetches when someone asks
 * where a number comes from, holds the rest. Without it both would carry everything twice. */
import type { Plugin } from 'vite';
import { everyParameter } from '../../src/science/everyParameter.ts';
import type { Figure, Parameter } from '../../src/science/parameter.ts';

const numbers: readonly (keyof Figure)[] = ['value', 'unit', 'low', 'high', 'grade'];

/** Every parameter with its numbers, or with everything else. */
function picked(isNumber: boolean): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries<Parameter>(everyParameter).map(([id, parameter]) => [
        id,
        Object.fromEntries(
          Object.entries(parameter).filter(
            ([key]) => (numbers as readonly string[]).includes(key) === isNumber,
          ),
        ),
      ]),
    ),
  );
}

export function slimNumbers(): Plugin {
  return {
    name: 'engager-slim-numbers',
    apply: 'build',
    load(id) {
      if (id.endsWith('/src/science/parameters.ts')) {
        return `export const parameters = ${picked(true)};`;
      }
      if (id.endsWith('/src/science/provenance.ts')) {
        return `export const provenance = ${picked(false)};`;
      }
      return null;
    },
  };
}
