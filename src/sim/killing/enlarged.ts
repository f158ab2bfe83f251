/** Typed arrays that outgrow their room. */

type Growable = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** A copy of `array` with room for `length` elements, the new ones zero. */
export function enlarged<A extends Growable>(array: A, length: number): A {
  const copy = new (array.constructor as new (length: number) => A)(length);
  copy.set(array);
  return copy;
}
