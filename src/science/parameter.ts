/** What is known about one number: its value, its range and where it comes from. */

/**
 * How far a number can be trusted. `seed`: stated by the review the lesson rests on (Franquiz &
 * Short 2020). `published`: stated by another work. `derived`: computed here from others.
 * `assumed`: may drive a model, must never be shown as a sourced fact.
 */
export type Grade = 'seed' | 'published' | 'derived' | 'assumed';

/** A number, its unit, the range it is thought to lie in, and how far it can be trusted. */
export interface Figure {
  readonly value: number;
  /** In plain letters: `um^2/s`, `1/(M s)`, `unitless`. */
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly grade: Grade;
}

/** What is said of a number when it is asked where it comes from. */
export interface Provenance {
  readonly label: string;
  readonly source?: string;
  readonly doi?: string;
  /** The place in the source: a section, a table, its model code. */
  readonly where?: string;
  /** How a derived value was computed, in terms of other parameters' ids where it can be. */
  readonly derivation?: string;
  readonly note?: string;
}

export type Parameter = Figure & Provenance;
