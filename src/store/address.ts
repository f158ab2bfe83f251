/** One address for every state: what stands after the `#`, read and written. Reading never fails:
 * what cannot be used is left out and reported, so that it can be said once. */
import type { Ground } from '../design/tokens.ts';
import { isStepId, steps, type StepId } from '../lesson/lesson.ts';
import type { NoticeId } from '../lesson/words/subjects.ts';
import { grounds, motions, qualities, type Motion, type Quality } from './settings.ts';

/** Ways in that stand today. */
const modes = ['learn', 'gallery'] as const;
export type Mode = (typeof modes)[number];

export const speeds = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

export const USUAL_SEED = 7;
/** Seeds are whole numbers below this. */
export const SEED_LIMIT = 2 ** 32;

export interface AddressOptions {
  readonly seed: number;
  readonly speed: Speed;
  readonly ground: Ground | null;
  readonly motion: Motion | null;
  readonly quality: Quality | null;
}

export interface Address extends AddressOptions {
  readonly mode: Mode;
  /** The step of the lesson: where one is, or where one came from and goes back to. */
  readonly step: StepId;
  /** What the gallery is asked to show. The gallery, loaded by itself, knows whether there is such
   * a thing; empty stands for its first room. */
  readonly exhibit: string;
}

/** Names the step to go back to in an address outside the lesson. */
const RETURN = 'step';

export interface Complaint {
  readonly notice: NoticeId;
  readonly what: string;
  readonly range?: string;
}

const usualOptions: AddressOptions = {
  seed: USUAL_SEED,
  speed: 1,
  ground: null,
  motion: null,
  quality: null,
};

/** For each option: the range said in a complaint, and the value or undefined. */
const readers: {
  readonly [K in keyof AddressOptions]: {
    readonly range: string;
    read(text: string): AddressOptions[K] | undefined;
  };
} = {
  seed: {
    range: `a whole number from 0 to ${SEED_LIMIT - 1}`,
    read: (text) =>
      /^\d{1,10}$/.test(text) && Number(text) < SEED_LIMIT ? Number(text) : undefined,
  },
  speed: {
    range: speeds.join(', '),
    read: (text) => speeds.find((speed) => String(speed) === text),
  },
  ground: { range: grounds.join(' or '), read: (text) => grounds.find((name) => name === text) },
  motion: { range: motions.join(' or '), read: (text) => motions.find((name) => name === text) },
  quality: { range: qualities.join(', '), read: (text) => qualities.find((name) => name === text) },
};

function isOption(key: string): key is keyof AddressOptions {
  return Object.hasOwn(readers, key);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads what stands after the `#`. An empty one is the start of the lesson. */
export function readAddress(hash: string): { address: Address; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [modeText = '', thingText = ''] = path.split('/').map(decoded);
  const mode = modes.find((name) => name === modeText) ?? 'learn';
  if (mode !== modeText && modeText !== '')
    complaints.push({ notice: 'unknownMode', what: modeText });
  let step: StepId = steps[0].id;
  const readStep = (text: string): void => {
    if (isStepId(text)) step = text;
    else if (text !== '') complaints.push({ notice: 'unknownStep', what: text });
  };
  if (mode === 'learn') readStep(thingText);
  const exhibit = mode === 'gallery' ? thingText : '';

  let options = usualOptions;
  for (const [key, value] of new URLSearchParams(query)) {
    if (mode === 'gallery' && key === RETURN) {
      readStep(value);
      continue;
    }
    if (!isOption(key)) {
      complaints.push({ notice: 'unknownOption', what: key });
      continue;
    }
    const read = readers[key].read(value);
    if (read === undefined) {
      complaints.push({ notice: 'badValue', what: `${key}=${value}`, range: readers[key].range });
    } else {
      options = { ...options, [key]: read };
    }
  }
  return { address: { mode, step, exhibit, ...options }, complaints };
}

/** Writes an address; options at their usual value are left out, except the seed. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams({ seed: String(address.seed) });
  for (const key of ['speed', 'ground', 'motion', 'quality'] as const) {
    if (address[key] !== usualOptions[key]) query.set(key, String(address[key]));
  }
  if (address.mode === 'learn') return `#/learn/${address.step}?${query.toString()}`;
  if (address.step !== steps[0].id) query.set(RETURN, address.step);
  const path = ['gallery', address.exhibit].filter((part) => part !== '').map(encodeURIComponent);
  return `#/${path.join('/')}?${query.toString()}`;
}
