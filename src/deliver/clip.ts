/** The scene as a film: WebM, frame by frame, each exactly one thirtieth of a second of screen time after
 * the one before, however long it takes to draw. */
import type { BeginTake, Take } from '../store/take.ts';
import { drawPlated, plateHeightPx, type Plate } from './plate.ts';
import { webmFile, type EncodedFrame, type VideoTrack } from './webm.ts';

export const FRAMES_PER_SECOND = 30;
export const SHORTEST_CLIP_S = 5;
export const LONGEST_CLIP_S = 30;

/** A clip is no larger than this: what laptops play without a stutter. */
const LARGEST_WIDTH_PX = 1920;
const LARGEST_HEIGHT_PX = 1080;
/** One frame in so many is whole: what one can seek to. */
const FRAMES_PER_KEY = 60;
/** Frames that may wait for the encoder. */
const LONGEST_QUEUE = 4;
const BITS_PER_PIXEL = 0.2;
const MICROSECONDS = 1000 * 1000;

export interface ClipWish {
  readonly seconds: number;
  readonly viewWidthPx: number;
  readonly viewHeightPx: number;
  /** Asked anew for every frame. */
  readonly plate: () => Plate;
  /** How many frames are done. */
  readonly onFrame: (done: number, of: number) => void;
  /** Aborting frees everything; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** This browser encodes no WebM. */
export class NoEncoder extends Error {}

interface Codec {
  readonly codec: string;
  readonly track: VideoTrack['codec'];
}
/** VP9 at level 4.1 (up to 1080p), else VP8. */
const codecs: readonly Codec[] = [
  { codec: 'vp09.00.41.08', track: 'V_VP9' },
  { codec: 'vp8', track: 'V_VP8' },
];
const recorderTypes = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'] as const;

/** One frame after another onto a canvas of its own. */
class Film {
  readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;

  constructor(
    private readonly take: Take,
    private readonly wish: ClipWish,
    private readonly stripPx: number,
  ) {
    // Encoders take even sizes only.
    this.canvas.width = 2 * Math.floor(take.canvas.width / 2);
    this.canvas.height = 2 * Math.floor(take.canvas.height / 2);
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to compose the clip on.');
    this.context = context;
  }

  /** Draws the frame of that number; the first is the present moment. */
  draw(index: number): void {
    const { take, wish, stripPx } = this;
    take.draw(index === 0 ? 0 : 1 / FRAMES_PER_SECOND);
    const { widthPx, heightPx } = take;
    drawPlated(this.context, take.canvas, wish.plate(), { widthPx, heightPx, stripPx });
  }
}

/** Lets the page live: a message is not held back where a timer would be, as in a covered window. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** A canvas gives a frame to its stream no sooner than the page is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

async function chooseCodec(
  canvas: HTMLCanvasElement,
): Promise<(Codec & { readonly config: VideoEncoderConfig }) | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  const { width, height } = canvas;
  for (const { codec, track } of codecs) {
    const config: VideoEncoderConfig = {
      codec,
      width,
      height,
      bitrate: Math.round(width * height * FRAMES_PER_SECOND * BITS_PER_PIXEL),
      framerate: FRAMES_PER_SECOND,
    };
    const { supported } = await VideoEncoder.isConfigSupported(config);
    if (supported) return { codec, track, config };
  }
  return null;
}

async function encode(
  film: Film,
  { track, config }: Codec & { readonly config: VideoEncoderConfig },
  { seconds, onFrame, signal }: ClipWish,
): Promise<Blob> {
  const frames: EncodedFrame[] = [];
  let failure: DOMException | null = null;
  const encoder = new VideoEncoder({
    output(chunk) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      frames.push({ data, timeMs: chunk.timestamp / 1000, key: chunk.type === 'key' });
    },
    error(problem) {
      failure = problem;
    },
  });
  const check = (): void => {
    signal.throwIfAborted();
    if (failure) throw failure;
  };
  try {
    encoder.configure(config);
    const of = seconds * FRAMES_PER_SECOND;
    for (let index = 0; index < of; index += 1) {
      film.draw(index);
      const frame = new VideoFrame(film.canvas, {
        timestamp: Math.round((index * MICROSECONDS) / FRAMES_PER_SECOND),
        duration: Math.round(MICROSECONDS / FRAMES_PER_SECOND),
      });
      encoder.encode(frame, { keyFrame: index % FRAMES_PER_KEY === 0 });
      frame.close();
      do {
        await breathe();
        check();
      } while (encoder.encodeQueueSize > LONGEST_QUEUE);
      onFrame(index + 1, of);
    }
    await encoder.flush();
    check();
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
  const { width, height } = film.canvas;
  return webmFile(
    { codec: track, widthPx: width, heightPx: height, durationMs: seconds * 1000 },
    frames,
  );
}

/** By the clock on the wall: where frames cannot be drawn in time, the clip becomes longer. */
async function record(film: Film, { seconds, onFrame, signal }: ClipWish): Promise<Blob> {
  const mimeType =
    typeof MediaRecorder === 'undefined'
      ? undefined
      : recorderTypes.find((type) => MediaRecorder.isTypeSupported(type));
  if (mimeType === undefined) throw new NoEncoder('This browser encodes no WebM.');
  // A recorder begins with what is on the canvas.
  film.draw(0);
  const stream = film.canvas.captureStream(0);
  const recorder = new MediaRecorder(stream, { mimeType });
  const parts: Blob[] = [];
  const stopped = new Promise<void>((resolve, reject) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => resolve());
    recorder.addEventListener('error', () => reject(new Error('The recorder gave up.')));
  });
  try {
    recorder.start();
    const startMs = performance.now();
    const of = seconds * FRAMES_PER_SECOND;
    for (let index = 0; index < of; index += 1) {
      if (index > 0) film.draw(index);
      for (const track of stream.getVideoTracks()) {
        if ('requestFrame' in track) (track as CanvasCaptureMediaStreamTrack).requestFrame();
      }
      onFrame(index + 1, of);
      const dueMs = startMs + ((index + 1) * 1000) / FRAMES_PER_SECOND;
      do {
        await painted();
        signal.throwIfAborted();
      } while (performance.now() < dueMs);
    }
  } finally {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
  await stopped;
  return new Blob(parts, { type: 'video/webm' });
}

/**
 * Films the scene from the present moment on; the run stands at the clip's end afterwards, or where it
 * was cancelled. The model takes the steps that it takes on the screen.
 *
 * Rejects with `NoEncoder` where this browser encodes no WebM, with the signal's reason where it was
 * cancelled, and with whatever the encoder failed of; the stage is released in every case.
 */
export async function takeClip(begin: BeginTake, wish: ClipWish): Promise<Blob> {
  const { viewWidthPx, viewHeightPx, plate } = wish;
  const stripPx = plateHeightPx(plate(), viewWidthPx);
  const ratio = Math.min(1, LARGEST_WIDTH_PX / viewWidthPx, LARGEST_HEIGHT_PX / viewHeightPx);
  const take = begin(ratio, stripPx);
  try {
    const film = new Film(take, wish, stripPx);
    const codec = await chooseCodec(film.canvas);
    return await (codec ? encode(film, codec, wish) : record(film, wish));
  } finally {
    take.release();
  }
}
