/** What the two windows of a lecture tell each other, over a channel of their own. Whatever arrives is
 * read like any other input: what is not a whole message of this version is left unread. */
import type { Ground } from '../design/tokens.ts';
import { beatsOf, type Stand } from '../lesson/beats.ts';
import { isStepId, type StepId } from '../lesson/lesson.ts';
import { trackIds, type TrackId } from '../lesson/tracks.ts';
import { LONGEST_NAME, SEED_LIMIT, speeds, type Speed } from '../store/address.ts';
import type { HallScreen, Pose, ScenePoint } from '../store/lecture.ts';
import { grounds, qualities, type Quality } from '../store/settings.ts';

const PRODUCT = 'engager-lecture';
/** Windows of another version are not understood. */
const VERSION = 1;

/** The window that the hall sees, and the one with the notes. */
export const roles = ['hall', 'notes'] as const;
export type Role = (typeof roles)[number];

/** Everything that stands alike in both windows. */
export interface LectureState extends Stand {
  readonly track: TrackId;
  readonly steps: readonly StepId[];
  readonly name: string;
  readonly seed: number;
  readonly speed: Speed;
  readonly ground: Ground;
  readonly running: boolean;
  readonly black: boolean;
  readonly pointing: boolean;
  /** When the lecture began, milliseconds since 1970, or null. */
  readonly startedAtMs: number | null;
  readonly replays: number;
}

/** What only the window of the hall knows. */
export interface HallReport {
  readonly screen: HallScreen | null;
  readonly loweredTo: Quality | null;
}

export type LectureWord =
  /** Someone has come and asks how things stand. */
  | { readonly kind: 'hello' }
  /** How things stand. `age` grows with every change: the younger state holds. */
  | {
      readonly kind: 'state';
      readonly age: number;
      readonly state: LectureState;
      /** The model's clock, seconds. */
      readonly timeS: number;
    }
  | { readonly kind: 'pose'; readonly pose: Pose }
  | { readonly kind: 'pointer'; readonly at: ScenePoint | null }
  /** Asks whether the other is there; it answers at once. */
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong'; readonly timeS: number; readonly hall: HallReport | null }
  /** To another hall, by the name of its window, that has just come: this lecture is here already. */
  | { readonly kind: 'taken'; readonly to: string }
  | { readonly kind: 'bye' };

export interface LectureMessage {
  readonly from: string;
  readonly role: Role;
  readonly word: LectureWord;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown, low = -Infinity, high = Infinity): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high;
}

function isCount(value: unknown): value is number {
  return isNumber(value, 0) && Number.isInteger(value);
}

function isOneOf<T>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value);
}

function isStep(value: unknown): value is StepId {
  return typeof value === 'string' && isStepId(value);
}

function isState(value: unknown): value is LectureState {
  if (!isFields(value)) return false;
  const { step, beat, track, steps, name, seed, speed, ground } = value;
  const { running, black, pointing, startedAtMs, replays } = value;
  return (
    isStep(step) &&
    isOneOf(beatsOf(step), beat) &&
    isOneOf(trackIds, track) &&
    Array.isArray(steps) &&
    steps.every(isStep) &&
    typeof name === 'string' &&
    name.length <= LONGEST_NAME &&
    isCount(seed) &&
    seed < SEED_LIMIT &&
    isOneOf(speeds, speed) &&
    isOneOf(grounds, ground) &&
    [running, black, pointing].every((each) => typeof each === 'boolean') &&
    (startedAtMs === null || isNumber(startedAtMs, 0)) &&
    isCount(replays)
  );
}

function isPose(value: unknown): value is Pose {
  if (!isFields(value)) return false;
  const { azimuth, elevation, zoom, panX, panY } = value;
  return (
    [azimuth, elevation, panX, panY].every((each) => isNumber(each)) && isNumber(zoom, 0.01, 100)
  );
}

function isPoint(value: unknown): value is ScenePoint {
  return isFields(value) && isNumber(value['x'], 0, 1) && isNumber(value['y'], 0, 1);
}

function isScreen(value: unknown): value is HallScreen {
  if (!isFields(value)) return false;
  const { aspect, top, bottom, right } = value;
  return isNumber(aspect, 0.1, 10) && [top, bottom, right].every((each) => isNumber(each, 0, 1));
}

function isHall(value: unknown): value is HallReport {
  if (!isFields(value)) return false;
  const { screen, loweredTo } = value;
  return (screen === null || isScreen(screen)) && isOneOf([...qualities, null], loweredTo);
}

function isWord(value: unknown): value is LectureWord {
  if (!isFields(value)) return false;
  switch (value['kind']) {
    case 'hello':
    case 'ping':
    case 'bye':
      return true;
    case 'state':
      return isCount(value['age']) && isState(value['state']) && isNumber(value['timeS'], 0);
    case 'pose':
      return isPose(value['pose']);
    case 'pointer':
      return value['at'] === null || isPoint(value['at']);
    case 'taken':
      return typeof value['to'] === 'string';
    case 'pong':
      return isNumber(value['timeS'], 0) && (value['hall'] === null || isHall(value['hall']));
    default:
      return false;
  }
}

/** Reads what came over a channel; undefined where it is no message of this version. */
export function readMessage(data: unknown): LectureMessage | undefined {
  if (!isFields(data)) return undefined;
  const { product, version, from, role, word } = data;
  if (product !== PRODUCT || version !== VERSION) return undefined;
  if (typeof from !== 'string' || !isOneOf(roles, role) || !isWord(word)) return undefined;
  return { from, role, word };
}

export interface NotesChannel {
  /** The name of this window in what it says. */
  readonly id: string;
  send(word: LectureWord): void;
  close(): void;
}

/** A name that no other lecture has. */
export function newChannelId(): string {
  const [number = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return number.toString(36).padStart(7, '0') + other.toString(36).padStart(7, '0');
}

/**
 * Opens the channel of a lecture; `hear` is called with every message of another window. Null where
 * the browser has no such channels.
 */
export function openNotesChannel(
  id: string,
  role: Role,
  hear: (message: LectureMessage) => void,
): NotesChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`${PRODUCT} ${id}`);
  const from = newChannelId();
  let closed = false;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message !== undefined && message.from !== from) hear(message);
  });
  return {
    id: from,
    send(word) {
      // What was due when one left is told to nobody.
      if (closed) return;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
      channel.postMessage({ product: PRODUCT, version: VERSION, from, role, word });
    },
    close() {
      closed = true;
      channel.close();
    },
  };
}
