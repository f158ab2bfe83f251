/** MurmurHash3_x86_32 (Austin Appleby, public domain) over whole 32-bit words. */

/** Hashes `words` (each taken as four little-endian bytes) under `seed` to 0 … 2³² − 1. */
export function murmurHash3(words: readonly number[], seed: number): number {
  let hash = seed | 0;
  for (const word of words) {
    let mixed = Math.imul(word, 0xcc9e2d51);
    mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash ^= mixed;
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= words.length * 4;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
