import { expect, test } from 'vitest';
import { webmFile, type EncodedFrame } from './webm.ts';

/** Elements that hold elements: segment, info, tracks, track entry, video, cues, cue point, positions, cluster. */
const nests = new Set([
  '18538067',
  '1549a966',
  '1654ae6b',
  'ae',
  'e0',
  '1c53bb6b',
  'bb',
  'b7',
  '1f43b675',
]);

interface Found {
  readonly id: string;
  /** Where it begins, and where its content does, in the file. */
  readonly at: number;
  readonly from: number;
  readonly content: Uint8Array;
}

/** Every element of the file in its order, by the rules of EBML alone. */
function elementsOf(bytes: Uint8Array, from = 0, until = bytes.length): Found[] {
  const found: Found[] = [];
  let at = from;
  while (at < until) {
    const idLength = Math.clz32(bytes[at]!) - 23;
    const id = Buffer.from(bytes.subarray(at, at + idLength)).toString('hex');
    const sizeAt = at + idLength;
    const sizeLength = Math.clz32(bytes[sizeAt]!) - 23;
    let size = bytes[sizeAt]! & (0xff >> sizeLength);
    for (let i = 1; i < sizeLength; i += 1) size = size * 256 + bytes[sizeAt + i]!;
    const start = sizeAt + sizeLength;
    found.push({ id, at, from: start, content: bytes.subarray(start, start + size) });
    if (nests.has(id)) found.push(...elementsOf(bytes, start, start + size));
    at = start + size;
  }
  expect(at).toBe(until);
  return found;
}

function whole({ content }: Found): number {
  return content.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Five seconds at thirty frames a second, a key frame every two seconds. */
const frames: EncodedFrame[] = Array.from({ length: 150 }, (_, index) => ({
  data: new Uint8Array([index, 1, 2]),
  timeMs: (index * 1000) / 30,
  key: index % 60 === 0,
}));
const track = { codec: 'V_VP9', widthPx: 480, heightPx: 270, durationMs: 5000 } as const;

test('a file says what it holds, frame by frame', async () => {
  const file = webmFile(track, frames);
  expect(file.type).toBe('video/webm');
  const all = elementsOf(new Uint8Array(await file.arrayBuffer()));
  const of = (id: string): Found[] => all.filter((element) => element.id === id);
  expect(all[0]?.id).toBe('1a45dfa3');
  expect(new TextDecoder().decode(of('86')[0]?.content)).toBe('V_VP9');
  expect(of('b0').map(whole)).toEqual([480]);
  expect(of('ba').map(whole)).toEqual([270]);
  const [duration] = of('4489');
  expect(Buffer.from(duration!.content).readDoubleBE()).toBe(5000);
  const blocks = of('a3');
  expect(blocks.map(({ content }) => content[4])).toEqual(frames.map(({ data }) => data[0]));
  const keys = blocks.flatMap(({ content }, index) => (content[3] === 0x80 ? [index] : []));
  expect(keys).toEqual([0, 60, 120]);
  // The last frame lies 29 frames after its cluster, which begins at four seconds.
  expect(Buffer.from(blocks.at(-1)!.content).readInt16BE(1)).toBe(967);
});

test('cues lead to the clusters', async () => {
  const bytes = new Uint8Array(await webmFile(track, frames).arrayBuffer());
  const all = elementsOf(bytes);
  const segment = all.find(({ id }) => id === '18538067')!;
  const clusters = all.filter(({ id }) => id === '1f43b675').map(({ at }) => at - segment.from);
  expect(all.filter(({ id }) => id === 'f1').map(whole)).toEqual(clusters);
  expect(all.filter(({ id }) => id === 'b3').map(whole)).toEqual([0, 2000, 4000]);
});
