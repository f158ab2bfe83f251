/** A session with a cmi5 system (cmi5 Quartz 1st edition over xAPI 1.0.3): the token fetched once,
 * `initialized` first, `terminated` last. `passed` is told when it is reached; as a session has room for
 * one of `passed` and `failed`, `failed` is told when it ends. */
import {
  answeredStatement,
  completedStatement,
  initializedStatement,
  judgedStatement,
  terminatedStatement,
  type Statement,
  type StatementFrame,
} from './cmi5Statements.ts';
import {
  SessionOver,
  SystemFailed,
  type Interaction,
  type Launch,
  type LaunchMode,
  type LearningSystem,
  type Standing,
} from './learningSystem.ts';
import { cmi5Names } from './learningLaunch.ts';
import { createXapi, type Xapi } from './xapi.ts';

const LONGEST_RESUME = 16_000;
/** A page that goes may send off 64 KiB; some of that is for what is under way. */
const LONGEST_FAREWELL = 48_000;
const LAUNCH_DATA = 'LMS.LaunchData';
const RESUME = 'engager.resume';
const PREFERENCES = 'cmi5LearnerPreferences';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: Json, name: string): string {
  const text = value[name];
  return typeof text === 'string' ? text : '';
}

const modes: Readonly<Record<string, LaunchMode>> = {
  Normal: 'normal',
  Browse: 'browse',
  Review: 'review',
};

/** What was told in this registration: neither may be told twice. */
interface Told {
  readonly completed: boolean;
  readonly passed: boolean;
}

interface Kept {
  readonly resume: string;
  readonly told: Told;
}

function keptIn(document: unknown): Kept {
  const kept = isJson(document) ? document : {};
  const told = isJson(kept['told']) ? kept['told'] : {};
  return {
    resume: textIn(kept, 'resume'),
    told: { completed: told['completed'] === true, passed: told['passed'] === true },
  };
}

/** The token of this launch, kept for as long as the window: a page that is loaded anew may not fetch
 * another. `over` once the session was ended. */
interface TokenMemory {
  read(): string | null;
  write(token: string): void;
}

function tokenMemory(browser: Window, fetchUrl: string): TokenMemory {
  const key = `engager.cmi5 ${fetchUrl}`;
  return {
    read() {
      try {
        return browser.sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(token) {
      try {
        browser.sessionStorage.setItem(key, token);
      } catch {
        // Then a page that is loaded anew has to do without the system.
      }
    },
  };
}

const OVER = 'over';

function actorIn(text: string): Json {
  try {
    const actor: unknown = JSON.parse(text);
    if (isJson(actor)) return actor;
  } catch {
    // Said below.
  }
  throw new SystemFailed('The launch names no actor.');
}

/** `query` is that of the launch address. */
export function createCmi5(browser: Window, query: URLSearchParams): LearningSystem {
  const [endpoint, fetchUrl, actorText, registration, activityId] = cmi5Names.map(
    (name) => query.get(name) ?? '',
  ) as [string, string, string, string, string];
  const memory = tokenMemory(browser, fetchUrl);
  let xapi: Xapi | null = null;
  let frame: StatementFrame | null = null;
  let begunAtMs: number | null = null;
  let told: Told = { completed: false, passed: false };
  /** Made once, so that what is sent twice is the same statement. */
  const made = new Map<string, Statement>();
  const taken = new Set<string>();
  let session: Launch | null = null;

  const fetchToken = async (signal: AbortSignal): Promise<string> => {
    const known = memory.read();
    if (known === OVER) throw new SessionOver('This session was ended.');
    if (known !== null) return known;
    const response = await fetch(fetchUrl, { method: 'POST', signal });
    const answer: unknown = await response.json();
    const token = isJson(answer) ? textIn(answer, 'auth-token') : '';
    if (token === '') throw new SystemFailed('There is no token for this launch.');
    memory.write(token);
    return token;
  };

  const once = (key: string, make: () => Statement): Statement => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };

  /** What there is to say of a standing, in the order in which it came about. */
  const newsOf = (
    about: StatementFrame,
    standing: Standing,
    answered: readonly Interaction[],
  ): { readonly statements: readonly Statement[]; readonly told: Told } => {
    const atMs = Date.now();
    const items = answered
      .filter(({ key }) => !taken.has(key))
      .map((each) => {
        // What was answered before this session is told as at its beginning: nothing comes before that.
        const atOrAfter = { ...each, atMs: Math.max(each.atMs, begunAtMs ?? 0) };
        return once(each.key, () => answeredStatement(about, atOrAfter));
      });
    const completes = standing.completed && !told.completed;
    const passes = standing.passed === true && !told.passed;
    return {
      statements: [
        ...items,
        ...(completes ? [once('completed', () => completedStatement(about, standing, atMs))] : []),
        ...(passes ? [once('passed', () => judgedStatement(about, 'passed', standing, atMs))] : []),
      ],
      told: { completed: told.completed || completes, passed: told.passed || passes },
    };
  };

  const documentOf = (standing: Standing, now: Told): Json => ({
    resume: standing.resume,
    told: now,
  });

  return {
    protocol: 'cmi5',
    longestResume: LONGEST_RESUME,
    // One enrolment of a learner knows nothing of another.
    learner: `${actorText} ${registration}`,
    async open(signal) {
      const actor = actorIn(actorText);
      xapi ??= createXapi(endpoint, await fetchToken(signal), { activityId, actor, registration });
      const data: unknown = await xapi.state(LAUNCH_DATA, signal);
      if (!isJson(data)) throw new SystemFailed('There is no launch data.');
      const preferences: unknown = await xapi.profile(PREFERENCES, signal);
      const kept = keptIn(await xapi.state(RESUME, signal));
      const mastery = data['masteryScore'];
      const masteryShare = typeof mastery === 'number' ? mastery : null;
      frame = {
        actor,
        registration,
        activityId,
        contextTemplate: isJson(data['contextTemplate']) ? data['contextTemplate'] : {},
        masteryShare,
      };
      const atMs = (begunAtMs ??= Date.now());
      const about = frame;
      await xapi.send([once('initialized', () => initializedStatement(about, atMs))], { signal });
      ({ told } = kept);
      const audio = isJson(preferences) ? textIn(preferences, 'audioPreference') : '';
      session = {
        mode: modes[textIn(data, 'launchMode')] ?? 'normal',
        learner: `${actorText} ${registration}`,
        resume: kept.resume,
        parameters: textIn(data, 'launchParameters'),
        masteryShare,
        sound: audio === 'on' || audio === 'off' ? audio === 'on' : null,
        returnUrl: textIn(data, 'returnURL') || null,
      };
      return session;
    },
    async tell(standing, answered, signal) {
      if (!xapi || !frame) throw new SystemFailed('The session has not begun.');
      const news = newsOf(frame, standing, answered);
      if (news.statements.length > 0) await xapi.send(news.statements, { signal });
      for (const { key } of answered) taken.add(key);
      told = news.told;
      await xapi.keep(RESUME, documentOf(standing, told), { signal });
    },
    async close(standing, answered) {
      if (!xapi || !frame || !session) return;
      memory.write(OVER);
      const going = { keepalive: true } as const;
      const news = standing && newsOf(frame, standing, answered);
      const atMs = Date.now();
      const fails = standing?.passed === false && !told.passed && !made.has('passed');
      const last = terminatedStatement(
        frame,
        {
          sessionS: standing?.sessionS ?? (atMs - (begunAtMs ?? atMs)) / 1000,
          doneShare: standing && !news?.told.completed ? standing.doneShare : null,
        },
        atMs,
      );
      const failing = standing && fails ? [judgedStatement(frame, 'failed', standing, atMs)] : [];
      const all = [...(news?.statements ?? []), ...failing, last];
      if (JSON.stringify(all).length > LONGEST_FAREWELL) {
        await xapi.send([last], going);
        throw new SystemFailed('There was too much to say for a page that goes.');
      }
      await Promise.all([
        standing && news && xapi.keep(RESUME, documentOf(standing, news.told), going),
        xapi.send(all, going),
      ]);
    },
  };
}
