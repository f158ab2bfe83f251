/** One address for every state: what stands after the `#`, read and written. Reading never fails:
 * what cannot be used is left out and reported, so that it can be said once. */
import type { Ground } from '../design/tokens.ts';
import { beatIds, beatsOf, isLectured, runAt, type BeatId } from '../lesson/beats.ts';
import { controlOf, withinControl } from '../lesson/controls.ts';
import { isStepId, stepOf, steps, type StepId } from '../lesson/lesson.ts';
import { runNames, type RunName, type Step } from '../lesson/step.ts';
import { trackIds, type TrackId } from '../lesson/tracks.ts';
import type { NoticeId } from '../lesson/words/subjects.ts';
import { grounds, motions, qualities, type Motion, type Quality } from './settings.ts';

/** Ways in that stand today. */
export const modes = [
  'home',
  'learn',
  'present',
  'notes',
  'map',
  'glossary',
  'gallery',
  'handout',
  'lab',
  'train',
  'about',
] as const;
export type Mode = (typeof modes)[number];
/** Ways in whose address goes on with the name of what they show. */
const showing: readonly Mode[] = ['gallery', 'glossary', 'lab', 'train'];
/** Ways in whose address goes on with the step. */
const stepping: readonly Mode[] = ['learn', 'present', 'notes'];

/** Whether a lecture is given in this mode: its address holds the beat, which decides the run. */
export function isLecture(mode: Mode): boolean {
  return mode === 'present' || mode === 'notes';
}

export const speeds = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

export const USUAL_SEED = 7;
/** Seeds are whole numbers below this. */
export const SEED_LIMIT = 2 ** 32;

export interface AddressOptions {
  readonly seed: number;
  readonly speed: Speed;
  readonly track: TrackId;
  readonly run: RunName;
  /** Where the step's control stands, in its unit; null is where it starts. */
  readonly value: number | null;
  readonly ground: Ground | null;
  readonly motion: Motion | null;
  readonly quality: Quality | null;
  /** Where in the step a lecture is. */
  readonly beat: BeatId;
  /** The steps of one's own track, in order; empty where a track of the lesson is followed. */
  readonly steps: readonly StepId[];
  /** What one's own track is called. */
  readonly name: string;
  /** What a lecture and its notes window know each other by. */
  readonly channel: string | null;
}

export interface Address extends AddressOptions {
  readonly mode: Mode;
  /** The step of the lesson: where one is, or where one came from and goes back to. */
  readonly step: StepId;
  /** What the gallery, the glossary, the lab or the training is asked to show. They are loaded by
   * themselves and know whether there is such a thing; empty stands for their first page. */
  readonly exhibit: string;
  /** The lab's controls by name, as they were typed: the lab knows what they take. */
  readonly controls: Readonly<Record<string, string>>;
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
  track: 'full',
  run: 'first',
  value: null,
  ground: null,
  motion: null,
  quality: null,
  beat: 'line',
  steps: [],
  name: '',
  channel: null,
};

/** Stands for one's own track, whose steps the address names. */
const OWN = 'own';
export const LONGEST_NAME = 60;

/** Steps that a lecture can show, each once, or undefined. */
function readSteps(text: string): StepId[] | undefined {
  const ids = text.split(/[\s,]+/);
  const known = ids.filter((id): id is StepId => isStepId(id) && isLectured(stepOf(id)));
  return known.length === ids.length ? [...new Set(known)] : undefined;
}

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
  track: { range: trackIds.join(', '), read: (text) => trackIds.find((name) => name === text) },
  run: { range: runNames.join(' or '), read: (text) => runNames.find((name) => name === text) },
  value: {
    range: 'a number that is not negative',
    read: (text) =>
      text.trim() !== '' && Number.isFinite(Number(text)) && Number(text) >= 0
        ? Number(text)
        : undefined,
  },
  ground: { range: grounds.join(' or '), read: (text) => grounds.find((name) => name === text) },
  motion: { range: motions.join(' or '), read: (text) => motions.find((name) => name === text) },
  quality: { range: qualities.join(', '), read: (text) => qualities.find((name) => name === text) },
  beat: { range: beatIds.join(', '), read: (text) => beatIds.find((name) => name === text) },
  steps: { range: 'names of steps that are not checks', read: readSteps },
  name: {
    range: `at most ${LONGEST_NAME} letters`,
    read: (text) => (text.length <= LONGEST_NAME ? text : undefined),
  },
  channel: {
    range: 'letters and digits',
    read: (text) => (/^[0-9a-z]{4,32}$/.test(text) ? text : undefined),
  },
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

/** What the step's control takes, where it does not take this value; null where it does. */
function rangeRefusing(id: StepId, value: number | null): string | null {
  const { control }: Step = stepOf(id);
  if (value === null) return null;
  if (control === undefined) return 'nothing, in this step';
  const { low, high } = controlOf(control);
  return withinControl(control, value) === undefined ? `a number from ${low} to ${high}` : null;
}

/** Reads what stands after the `#`. An empty one is the first page. */
export function readAddress(hash: string): { address: Address; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [modeText = '', thingText = ''] = path.split('/').map(decoded);
  const mode = modes.find((name) => name === modeText) ?? 'home';
  if (mode !== modeText && modeText !== '')
    complaints.push({ notice: 'unknownMode', what: modeText });
  let step: StepId = steps[0].id;
  const readStep = (text: string): void => {
    if (isStepId(text)) step = text;
    else if (text !== '') complaints.push({ notice: 'unknownStep', what: text });
  };
  if (stepping.includes(mode)) readStep(thingText);
  const exhibit = showing.includes(mode) ? thingText : '';

  let options = usualOptions;
  const controls: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    if (!stepping.includes(mode) && key === RETURN) {
      readStep(value);
      continue;
    }
    // The steps themselves say whose track it is.
    if (key === 'track' && value === OWN) continue;
    if (!isOption(key)) {
      if (mode === 'lab') {
        controls[key] = value;
        continue;
      }
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
  const range = rangeRefusing(step, options.value);
  if (range !== null) {
    complaints.push({ notice: 'badValue', what: `value=${options.value}`, range });
    options = { ...options, value: null };
  }
  if (isLecture(mode)) {
    const known = beatsOf(step);
    if (!known.includes(options.beat)) {
      complaints.push({
        notice: 'badValue',
        what: `beat=${options.beat}`,
        range: known.join(', '),
      });
      options = { ...options, beat: 'line' };
    }
    options = { ...options, ...runAt({ step, beat: options.beat }) };
  } else {
    const { beat, channel } = usualOptions;
    options = { ...options, beat, channel };
  }
  // A track of one's own stands in place of one of the lesson's, and has a name.
  options =
    options.steps.length > 0
      ? { ...options, track: usualOptions.track }
      : { ...options, name: usualOptions.name };
  return { address: { mode, step, exhibit, controls, ...options }, complaints };
}

const runKeys = ['run', 'value'] as const;
const lectureKeys = ['beat', 'channel'] as const;

/** Writes an address; options at their usual value are left out, except the seed. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams({ seed: String(address.seed) });
  const lecture = isLecture(address.mode);
  if (address.steps.length > 0) {
    query.set('track', OWN);
    query.set('steps', address.steps.join(' '));
    if (address.name !== '') query.set('name', address.name);
  } else if (address.track !== usualOptions.track) query.set('track', address.track);
  const kept = ['speed', 'ground', 'motion', 'quality'] as const;
  // In a lecture the beat says which run stands, and with which value.
  for (const key of [...(lecture ? lectureKeys : runKeys), ...kept]) {
    if (address[key] !== usualOptions[key]) query.set(key, String(address[key]));
  }
  if (stepping.includes(address.mode)) {
    return `#/${address.mode}/${address.step}?${query.toString()}`;
  }
  if (address.step !== steps[0].id) query.set(RETURN, address.step);
  if (address.mode === 'lab') {
    for (const [name, value] of Object.entries(address.controls)) query.set(name, value);
  }
  // The first page is where an address that says nothing leads.
  const shown = showing.includes(address.mode) ? address.exhibit : '';
  const path = [address.mode === 'home' ? '' : address.mode, shown]
    .filter((part) => part !== '')
    .map(encodeURIComponent);
  return `#/${path.join('/')}?${query.toString()}`;
}
