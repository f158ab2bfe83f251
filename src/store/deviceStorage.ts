/** Keeping a record on this device: versioned, checked on the way in, never deleted when it cannot
 * be read but set aside under another key, and quiet when there is no storage at all. */

export type ReadOutcome = 'ok' | 'empty' | 'broken' | 'newer' | 'unavailable';

export interface DeviceRecord<T> {
  read(): { value: T; outcome: ReadOutcome };
  /** False when nothing could be kept. */
  write(value: T): boolean;
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

/** `storage` is asked for at each use: a browser may refuse it by throwing. */
export function deviceRecord<T>(shape: RecordShape<T>, storage: () => Storage): DeviceRecord<T> {
  const setAside = (text: string): void => {
    storage().setItem(`${shape.key}.setAside`, text);
    storage().removeItem(shape.key);
  };
  return {
    read() {
      try {
        const text = storage().getItem(shape.key);
        if (text === null) return { value: shape.empty, outcome: 'empty' };
        const envelope = envelopeIn(text);
        const newer = envelope !== undefined && envelope.version > shape.version;
        const value = envelope && !newer && shape.parse(envelope.value, envelope.version);
        if (value !== undefined && value !== false) return { value, outcome: 'ok' };
        setAside(text);
        return { value: shape.empty, outcome: newer ? 'newer' : 'broken' };
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
  };
}
