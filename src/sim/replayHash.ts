/** A fingerprint of a world's state: two runs that agree to the last bit give the same one.
 * FNV-1a (Fowler, Noll & Vo), 32 bit, over the bytes of each number as a 64-bit float. */

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export class ReplayHash {
  private state = OFFSET_BASIS;
  private readonly float = new Float64Array(1);
  private readonly bytes = new Uint8Array(this.float.buffer);

  add(value: number): this {
    this.float[0] = value;
    for (const byte of this.bytes) this.state = Math.imul(this.state ^ byte, PRIME);
    return this;
  }

  addAll(values: ArrayLike<number>, count = values.length): this {
    for (let i = 0; i < count; i += 1) this.add(values[i] as number);
    return this;
  }

  /** Eight hexadecimal digits. */
  toString(): string {
    return (this.state >>> 0).toString(16).padStart(8, '0');
  }
}
