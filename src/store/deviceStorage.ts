/** Keeping a record on this device: versioned, checked on the way in, never deleted when it cannot
 * be read but set aside under another key, and quiet when there is no storage at all. */

export type ReadOutcome = 'ok' | 'empty' | 'broken' | 'newer' | 'unavailable';

/** A text that could not be read when it was found. */
export interface SetAside {
  readonly key: string;
  readonly text: string;
}

export interface DeviceRecord<T> {
  read(): { value: T; outcome: ReadOutcome };
  /** False when nothing could be kept. */
  write(value: T): boolean;
  /** Everything that was ever set aside. */
  setAside(): readonly SetAside[];
  /** Deletes what was set aside under a key. */
  drop(key: string): void;
}

interface Envelope {
  version: number;
  value: unknown;
}

export interface RecordShape<T> {
  /** Key in the browser's storage. */
  readonly key: string;
  readonly version: number;
  readonly empty: T;
  /** The value if it has the right shape of its version, brought up to date, else undefined. */
  parse(value: unknown, version: number): T | undefined;
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    Number.isInteger(value.version) &&
    Number(value.version) >= 1 &&
    'value' in value
  );
}

function envelopeIn(text: string): Envelope | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isEnvelope(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What a text holds that was written as a record of this shape, of this version or an earlier one. */
export function readKept<T>(
  shape: RecordShape<T>,
  text: string,
): { readonly outcome: 'ok'; readonly value: T } | { readonly outcome: 'newer' | 'broken' } {
  const envelope = envelopeIn(text);
  if (envelope === undefined) return { outcome: 'broken' };
  if (envelope.version > shape.version) return { outcome: 'newer' };
  const value = shape.parse(envelope.value, envelope.version);
  return value === undefined ? { outcome: 'broken' } : { outcome: 'ok', value };
}

/** `storage` is asked for at each use: a browser may refuse it by throwing. */
export function deviceRecord<T>(shape: RecordShape<T>, storage: () => Storage): DeviceRecord<T> {
  const aside = `${shape.key}.setAside`;
  const everySetAside = (): SetAside[] => {
    const kept = storage();
    return Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '')
      .filter((key) => key === aside || key.startsWith(`${aside}.`))
      .toSorted()
      .map((key) => ({ key, text: kept.getItem(key) ?? '' }));
  };
  /** Beside what was set aside before, not in its place. */
  const putAside = (text: string): void => {
    const before = everySetAside();
    if (!before.some((one) => one.text === text)) {
      const taken = new Set(before.map(({ key }) => key));
      let key = aside;
      for (let number = 2; taken.has(key); number += 1) key = `${aside}.${number}`;
      storage().setItem(key, text);
    }
    storage().removeItem(shape.key);
  };
  return {
    read() {
      try {
        const text = storage().getItem(shape.key);
        if (text === null) return { value: shape.empty, outcome: 'empty' };
        const kept = readKept(shape, text);
        if (kept.outcome === 'ok') return kept;
        putAside(text);
        return { value: shape.empty, outcome: kept.outcome };
      } catch {
        return { value: shape.empty, outcome: 'unavailable' };
      }
    },
    write(value) {
      try {
        storage().setItem(shape.key, JSON.stringify({ version: shape.version, value }));
        return true;
      } catch {
        return false;
      }
    },
    setAside() {
      try {
        return everySetAside();
      } catch {
        return [];
      }
    },
    drop(key) {
      try {
        storage().removeItem(key);
      } catch {
        // Without storage there is nothing to delete.
      }
    },
  };
}
