/** A learning system of cmi5 for the tests: a statement store that refuses, and writes down, whatever breaks
 * a rule of cmi5 Quartz 1st edition (numbers of sections stand with the rules). Our own words and code. */

type Json = Readonly<Record<string, unknown>>;

export interface StoreRequest {
  readonly method: string;
  /** Path and query under the store's address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface StoreAnswer {
  readonly status: number;
  readonly body: string;
}

export interface StoreOptions {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly launchParameters?: string;
  readonly returnURL?: string;
  readonly audioPreference?: 'on' | 'off';
}

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DURATION = /^PT\d+(\.\d{1,2})?S$/;

export const actor = {
  objectType: 'Agent',
  account: { homePage: 'https://learning.example', name: 'learner-1' },
};
const publisherId = 'urn:uuid:00000000-0000-8000-8000-000000000000';
const activityId = 'https://learning.example/activity/1';
const registration = '11111111-2222-4333-8444-555555555555';

function jsonIn(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function idsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map((one) => jsonIn(one)['id']) : [];
}

function answer(status: number, body: unknown = ''): StoreAnswer {
  return { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export function createStatementStore(options: StoreOptions = {}) {
  const { launchMode = 'Normal', masteryScore } = options;
  const problems: string[] = [];
  const statements: Json[] = [];
  const documents = new Map<string, string>();
  let session = 0;
  let isTokenGiven = false;
  /** Where the statements of this session begin. */
  let sessionFrom = 0;

  const token = (): string => Buffer.from(`session:${session}`).toString('base64');
  const contextTemplate = (): Json => ({
    contextActivities: { grouping: [{ id: publisherId }] },
    extensions: { [`${EXTENSION}sessionid`]: `session-${session}` },
  });
  const verbOf = (statement: Json): string =>
    String(jsonIn(statement['verb'])['id']).replace(VERBS, '');

  const broken = (statement: Json): string[] => {
    const wrong: string[] = [];
    const must = (is: boolean, rule: string): void => {
      if (!is) wrong.push(`${verbOf(statement)}: ${rule}`);
    };
    const verb = verbOf(statement);
    const context = jsonIn(statement['context']);
    const activities = jsonIn(context['contextActivities']);
    const extensions = jsonIn(context['extensions']);
    const result = jsonIn(statement['result']);
    const category = idsIn(activities['category']);
    const isDefined = category.includes(`${CATEGORY}cmi5`);
    const inSession = statements.slice(sessionFrom).map(verbOf);
    const definedBefore = statements
      .filter((one) =>
        idsIn(jsonIn(jsonIn(one['context'])['contextActivities'])['category']).includes(
          `${CATEGORY}cmi5`,
        ),
      )
      .map(verbOf);

    must(UUID.test(String(statement['id'])), 'id is a UUID (9.1)');
    must(JSON.stringify(statement['actor']) === JSON.stringify(actor), 'actor as launched (9.2)');
    must(UTC.test(String(statement['timestamp'])), 'timestamp in UTC (9.7)');
    must(context['registration'] === registration, 'registration (9.6.1)');
    must(idsIn(activities['grouping']).includes(publisherId), 'grouping of the template (10.2.1)');
    must(extensions[`${EXTENSION}sessionid`] === `session-${session}`, 'session id (9.6.3.1)');
    must(inSession.length > 0 || verb === 'initialized', 'initialized first (7.1.1)');
    must(!inSession.includes('terminated'), 'terminated last (7.1.2)');
    const before = statements.at(-1);
    must(
      inSession.length === 0 ||
        Date.parse(String(before?.['timestamp'])) <= Date.parse(String(statement['timestamp'])) ||
        !isDefined,
      'defined statements in the order of their times (9.3)',
    );
    const verbs = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
    must(isDefined === verbs.includes(verb), 'category cmi5 on defined statements alone (9.6.2.1)');
    if (!isDefined) return wrong;

    must(jsonIn(statement['object'])['id'] === activityId, 'object as launched (9.4)');
    must(!inSession.includes(verb), 'once in a session (9.3)');
    const judged = ['passed', 'failed'];
    must(
      !judged.includes(verb) || !inSession.some((one) => judged.includes(one)),
      'one judgement in a session (9.3)',
    );
    must(
      !['completed', 'passed'].includes(verb) || !definedBefore.includes(verb),
      'once in a registration (9.3)',
    );
    must(verb !== 'failed' || !definedBefore.includes('passed'), 'never failed after passed (9.3)');
    must(
      launchMode === 'Normal' || ['initialized', 'terminated'].includes(verb),
      'nothing else in browse and review (10.2.2)',
    );
    must(
      ('success' in result || 'completion' in result) === category.includes(`${CATEGORY}moveon`),
      'category moveon (9.6.2.2)',
    );
    must('completion' in result === (verb === 'completed'), 'completion (9.5.3)');
    must('success' in result === judged.includes(verb), 'success (9.5.2)');
    must(!judged.includes(verb) || result['success'] === (verb === 'passed'), 'success (9.5.2)');
    must('score' in result ? judged.includes(verb) : true, 'score on judgements alone (9.5.1)');
    must(verb === 'initialized' || DURATION.test(String(result['duration'])), 'duration (9.5.4.1)');
    const score = jsonIn(result['score']);
    const scaled = Number(score['scaled']);
    if ('score' in result) {
      must(scaled >= 0 && scaled <= 1, 'scaled from 0 to 1 (9.5.1)');
      must(
        ['raw', 'min', 'max'].every((name) => Number.isInteger(score[name])),
        'raw (9.5.1)',
      );
      if (masteryScore !== undefined) {
        must(scaled >= masteryScore === (verb === 'passed'), 'by the mastery score (9.3.4)');
        must(extensions[`${EXTENSION}masteryscore`] === masteryScore, 'mastery score (9.6.3.2)');
      }
    }
    return wrong;
  };

  const refuse = (...sentences: readonly string[]): StoreAnswer => {
    problems.push(...sentences);
    return answer(400, { sentences });
  };

  const take = (body: string): StoreAnswer => {
    const sent: unknown = JSON.parse(body);
    for (const one of Array.isArray(sent) ? sent : [sent]) {
      const statement = jsonIn(one);
      const known = statements.find(({ id }) => id === statement['id']);
      if (known) {
        if (JSON.stringify(known) !== JSON.stringify(statement)) return answer(409);
        continue;
      }
      const wrong = broken(statement);
      if (wrong.length > 0) return refuse(...wrong);
      statements.push(statement);
    }
    return answer(200, []);
  };

  const state = (method: string, query: URLSearchParams, body: string): StoreAnswer => {
    const id = query.get('stateId') ?? '';
    if (query.get('activityId') !== activityId) return refuse('state of another activity (10.1)');
    if (query.get('registration') !== registration) return refuse('another registration (10.1)');
    if (query.get('agent') !== JSON.stringify(actor)) return refuse('state of someone else (10.1)');
    if (method === 'GET' && !query.has('stateId')) {
      return answer(200, ['LMS.LaunchData', ...documents.keys()]);
    }
    if (id === 'LMS.LaunchData') {
      if (method !== 'GET') return refuse('launch data are not to be changed (10.2.1)');
      const { launchParameters, returnURL } = options;
      return answer(200, {
        contextTemplate: contextTemplate(),
        launchMode,
        moveOn: 'CompletedAndPassed',
        masteryScore,
        launchParameters,
        returnURL,
      });
    }
    if (method === 'GET') {
      const kept = documents.get(id);
      return kept === undefined ? answer(404) : answer(200, kept);
    }
    if (launchMode !== 'Normal') return refuse('nothing is recorded in browse and review (10.2.2)');
    documents.set(id, body);
    return answer(204);
  };

  return {
    problems,
    statements,
    documents,
    verbs: (): readonly string[] => statements.map(verbOf),
    verbsOfSession: (): readonly string[] => statements.slice(sessionFrom).map(verbOf),
    /** Begins a session; the query that the lesson is launched with. */
    launch(address: string): URLSearchParams {
      session += 1;
      isTokenGiven = false;
      sessionFrom = statements.length;
      return new URLSearchParams({
        endpoint: `${address}/xapi/`,
        fetch: `${address}/token?session=${session}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      });
    },
    handle({ method, path, headers, body }: StoreRequest): StoreAnswer {
      const { pathname, searchParams } = new URL(path, 'http://store.example');
      if (pathname === '/token') {
        if (method !== 'POST') return refuse('the token is fetched by POST (8.2.1)');
        if (isTokenGiven) {
          problems.push('the token is fetched once (8.2.1)');
          return answer(200, { 'error-code': '1', 'error-text': 'Used already.' });
        }
        isTokenGiven = true;
        return answer(200, { 'auth-token': token() });
      }
      if (headers['authorization'] !== `Basic ${token()}`) return answer(401);
      if (headers['x-experience-api-version']?.startsWith('1.0.') !== true) {
        return refuse('the version of xAPI is said');
      }
      switch (pathname) {
        case '/xapi/statements':
          return method === 'POST' ? take(body) : refuse('statements are posted');
        case '/xapi/activities/state':
          return state(method, searchParams, body);
        case '/xapi/agents/profile':
          if (!searchParams.has('profileId')) {
            return answer(200, options.audioPreference ? ['cmi5LearnerPreferences'] : []);
          }
          return options.audioPreference
            ? answer(200, { languagePreference: 'en', audioPreference: options.audioPreference })
            : answer(404);
        default:
          return answer(404);
      }
    },
  };
}

export type StatementStore = ReturnType<typeof createStatementStore>;
