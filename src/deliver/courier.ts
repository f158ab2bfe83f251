/** Carries what happens in the lesson to the learning system: gathers it, waits for no answer longer
 * than its patience, keeps what was not taken, and tries again until it was. */
import {
  SessionOver,
  type Interaction,
  type Launch,
  type LearningSystem,
  type Standing,
} from './learningSystem.ts';

/** Where progress is kept at the moment. `open`: the session is being begun; `kept`: the system has all
 * of it; `late`: the system does not take it now; `silent`: it records nothing of this visit; `over`: the
 * session has ended. */
export type Keeping = 'open' | 'kept' | 'late' | 'silent' | 'over';

/** Changes within this time go together. */
const GATHER_MS = 1000;
/** A call that takes longer has failed. */
const PATIENCE_MS = 20_000;
/** Until the first new try after a failure; then twice as long each time, up to the longest. */
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 60_000;

export interface Courier {
  readonly keeping: Keeping;
  /** Something has changed: it is told soon. */
  changed(): void;
  answered(interactions: readonly Interaction[]): void;
  /** Tells what there is to tell at once: the page goes out of sight, or the network is back. */
  hurry(): void;
  /** Ends the session with all there is; resolves to whether the system took it. */
  end(): Promise<boolean>;
}

export interface CourierDuties {
  /** How things stand now. */
  standing(): Standing;
  /** The session has begun; what the system said comes before anything is told. */
  begun(launch: Launch): void;
  /** The system has all that was told so far. */
  taken(): void;
  keepingChanged(keeping: Keeping): void;
}

export function createCourier(system: LearningSystem, duties: CourierDuties): Courier {
  let launch: Launch | null = null;
  let keeping: Keeping = 'open';
  let waiting: readonly Interaction[] = [];
  /** Counts changes, so that what comes while something is told is not taken for told. */
  let age = 1;
  let toldAge = 0;
  let busy = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (now: Keeping): void => {
    if (keeping === now) return;
    keeping = now;
    duties.keepingChanged(now);
  };
  const tryIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), ms);
  };
  const isRecorded = (): boolean => launch === null || launch.mode === 'normal';
  const hasNews = (): boolean => isRecorded() && (age > toldAge || waiting.length > 0);

  const tell = async (): Promise<void> => {
    if (launch === null) {
      const found = await patiently((signal) => system.open(signal));
      // Unless what the system kept has been taken in, nothing may take its place.
      duties.begun(found);
      launch = found;
    }
    if (!hasNews() || over()) return;
    const [telling, batch] = [age, waiting];
    await patiently((signal) => system.tell(duties.standing(), batch, signal));
    toldAge = telling;
    waiting = waiting.filter((interaction) => !batch.includes(interaction));
    if (!hasNews()) duties.taken();
  };

  const attempt = async (): Promise<void> => {
    if (busy || over()) return;
    busy = true;
    clearTimeout(timer);
    try {
      await tell();
      failures = 0;
      if (!over()) become(isRecorded() ? 'kept' : 'silent');
    } catch (error) {
      failures += 1;
      if (!over()) become(error instanceof SessionOver ? 'over' : 'late');
    } finally {
      busy = false;
    }
    if (over()) return;
    if (failures > 0) tryIn(Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS));
    else if (hasNews()) tryIn(GATHER_MS);
  };
  const over = (): boolean => keeping === 'over';

  const news = (): void => {
    age += 1;
    // A failure has its own time for the next try.
    if (!busy && failures === 0 && !over() && isRecorded()) tryIn(GATHER_MS);
  };

  // Whoever makes a courier has it before it calls.
  tryIn(0);
  return {
    get keeping() {
      return keeping;
    },
    changed: news,
    answered(interactions) {
      waiting = [...waiting, ...interactions];
      news();
    },
    hurry: () => void attempt(),
    async end() {
      clearTimeout(timer);
      if (over()) return false;
      become('over');
      if (launch === null) return false;
      try {
        await system.close(isRecorded() ? duties.standing() : null, waiting);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Gives up on what takes too long: it is told so, and what it comes to later counts for nothing. */
async function patiently<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      control.abort();
      reject(new Error('The system does not answer.'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([call(control.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
