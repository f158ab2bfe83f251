/** Writes a WebM file of one video track: the parts of Matroska (RFC 9559) that a player needs to play it
 * and to seek in it, in EBML (RFC 8794). */

/** One frame as its encoder gave it. */
export interface EncodedFrame {
  readonly data: Uint8Array;
  /** Since the start, milliseconds. */
  readonly timeMs: number;
  readonly key: boolean;
}

export interface VideoTrack {
  readonly codec: 'V_VP8' | 'V_VP9';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
}

/** Element ids, their length marker included. */
const ids = {
  ebml: 0x1a45dfa3,
  ebmlVersion: 0x4286,
  ebmlReadVersion: 0x42f7,
  ebmlMaxIdLength: 0x42f2,
  ebmlMaxSizeLength: 0x42f3,
  docType: 0x4282,
  docTypeVersion: 0x4287,
  docTypeReadVersion: 0x4285,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  flagLacing: 0x9c,
  codecId: 0x86,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
} as const;

type Part = Uint8Array<ArrayBuffer>;

interface Element {
  readonly parts: readonly Part[];
  readonly length: number;
}

const TRACK = 1;
const VIDEO_TRACK_TYPE = 1;
const KEY_FRAME_FLAG = 0x80;
/** Nanoseconds in a tick of the file's clock: its times are milliseconds. */
const TICK_NS = 1_000_000;
const SIZE_BYTES = 8;
const APP = 'Engager';

/** A whole number in so many bytes, most significant first. */
function wholeBytes(value: number, bytes: number): Part {
  const out = new Uint8Array(bytes);
  let rest = value;
  for (let at = bytes - 1; at >= 0; at -= 1) {
    out[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return out;
}

function idBytes(id: number): Part {
  return wholeBytes(id, Math.ceil(Math.log2(id + 1) / 8));
}

function element(id: number, content: readonly (Part | Element)[]): Element {
  const parts = content.flatMap((part) => (part instanceof Uint8Array ? [part] : part.parts));
  const inside = parts.reduce((sum, part) => sum + part.length, 0);
  const size = wholeBytes(inside, SIZE_BYTES);
  // The marker of an eight-byte length.
  size[0] = 1;
  const head = idBytes(id);
  return { parts: [head, size, ...parts], length: head.length + SIZE_BYTES + inside };
}

/** Eight bytes whatever the value, so that lengths are known before positions are. */
function whole(id: number, value: number): Element {
  return element(id, [wholeBytes(value, 8)]);
}

function text(id: number, value: string): Element {
  return element(id, [new TextEncoder().encode(value)]);
}

function float(id: number, value: number): Element {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return element(id, [bytes]);
}

/** A cluster begins with every key frame: what a player can seek to. */
function clustersOf(frames: readonly EncodedFrame[]): EncodedFrame[][] {
  const clusters: EncodedFrame[][] = [];
  for (const frame of frames) {
    const last = clusters.at(-1);
    if (frame.key || !last) clusters.push([frame]);
    else last.push(frame);
  }
  return clusters;
}

function clusterElement(frames: readonly EncodedFrame[]): Element {
  const startMs = Math.round(frames[0]?.timeMs ?? 0);
  const blocks = frames.map(({ data, timeMs, key }) => {
    // Track number with its length marker, time since the cluster's in 16 bits, flags.
    const head = new Uint8Array(4);
    const view = new DataView(head.buffer);
    view.setUint8(0, 0x80 | TRACK);
    view.setInt16(1, Math.round(timeMs) - startMs);
    view.setUint8(3, key ? KEY_FRAME_FLAG : 0);
    return element(ids.simpleBlock, [head, new Uint8Array(data)]);
  });
  return element(ids.cluster, [whole(ids.timestamp, startMs), ...blocks]);
}

/**
 * The whole file, from frames in the order of their times, the first a key frame, with at most 32 s
 * from one key frame to the next (times within a cluster have 16 bits).
 */
export function webmFile(track: VideoTrack, frames: readonly EncodedFrame[]): Blob {
  const { codec, widthPx, heightPx, durationMs } = track;
  const header = element(ids.ebml, [
    whole(ids.ebmlVersion, 1),
    whole(ids.ebmlReadVersion, 1),
    whole(ids.ebmlMaxIdLength, 4),
    whole(ids.ebmlMaxSizeLength, 8),
    text(ids.docType, 'webm'),
    whole(ids.docTypeVersion, 4),
    whole(ids.docTypeReadVersion, 2),
  ]);
  const info = element(ids.info, [
    whole(ids.timestampScale, TICK_NS),
    float(ids.duration, durationMs),
    text(ids.muxingApp, APP),
    text(ids.writingApp, APP),
  ]);
  const tracks = element(ids.tracks, [
    element(ids.trackEntry, [
      whole(ids.trackNumber, TRACK),
      whole(ids.trackUid, TRACK),
      whole(ids.trackType, VIDEO_TRACK_TYPE),
      whole(ids.flagLacing, 0),
      text(ids.codecId, codec),
      element(ids.video, [whole(ids.pixelWidth, widthPx), whole(ids.pixelHeight, heightPx)]),
    ]),
  ]);
  const groups = clustersOf(frames);
  const clusters = groups.map(clusterElement);
  const cuesFor = (positions: readonly number[]): Element =>
    element(
      ids.cues,
      groups.map((group, at) =>
        element(ids.cuePoint, [
          whole(ids.cueTime, Math.round(group[0]?.timeMs ?? 0)),
          element(ids.cueTrackPositions, [
            whole(ids.cueTrack, TRACK),
            whole(ids.cueClusterPosition, positions[at] ?? 0),
          ]),
        ]),
      ),
    );
  let position = info.length + tracks.length + cuesFor([]).length;
  const positions = clusters.map(({ length }) => {
    const begins = position;
    position += length;
    return begins;
  });
  const segment = element(ids.segment, [info, tracks, cuesFor(positions), ...clusters]);
  return new Blob([...header.parts, ...segment.parts], { type: 'video/webm' });
}
