/** The statements of a cmi5 session (cmi5 Quartz 1st edition, sections 9 and 10). */
import type { Interaction, Standing } from './learningSystem.ts';
import { durationText, scaledScore } from './learningFormats.ts';

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
} as const;
type Verb = keyof typeof verbs;

const DEFINED = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVES_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

type Json = Readonly<Record<string, unknown>>;

export interface Statement extends Json {
  readonly id: string;
}

/** What the launch said that goes into every statement. */
export interface StatementFrame {
  readonly actor: Json;
  readonly registration: string;
  readonly activityId: string;
  /** The system's template: nothing of it is overwritten. */
  readonly contextTemplate: Json;
  readonly masteryShare: number | null;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function jsonIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** The system's context with categories and extensions added to its own. */
function contextOf(frame: StatementFrame, categories: readonly Json[], extensions: Json): Json {
  const { contextTemplate, registration } = frame;
  const activities = jsonIn(contextTemplate['contextActivities']);
  const category = [...listIn(activities['category']), ...categories];
  return {
    ...contextTemplate,
    registration,
    contextActivities: category.length > 0 ? { ...activities, category } : activities,
    extensions: { ...extensions, ...jsonIn(contextTemplate['extensions']) },
  };
}

function statement(frame: StatementFrame, verb: Verb, atMs: number, rest: Json): Statement {
  return {
    id: crypto.randomUUID(),
    actor: frame.actor,
    verb: { id: verbs[verb], display: { en: verb } },
    timestamp: new Date(atMs).toISOString(),
    ...rest,
  };
}

/** A statement that cmi5 defines, about the unit itself. */
function defined(
  frame: StatementFrame,
  verb: Verb,
  atMs: number,
  result: Json | null,
  extensions: Json = {},
): Statement {
  const movesOn = result !== null && ('success' in result || 'completion' in result);
  return statement(frame, verb, atMs, {
    object: { objectType: 'Activity', id: frame.activityId },
    ...(result && { result }),
    context: contextOf(frame, movesOn ? [DEFINED, MOVES_ON] : [DEFINED], extensions),
  });
}

export function initializedStatement(frame: StatementFrame, atMs: number): Statement {
  return defined(frame, 'initialized', atMs, null);
}

export function completedStatement(
  frame: StatementFrame,
  { sessionS }: Standing,
  atMs: number,
): Statement {
  return defined(frame, 'completed', atMs, { completion: true, duration: durationText(sessionS) });
}

/** `passed` or `failed`, with the score where there is one. */
export function judgedStatement(
  frame: StatementFrame,
  verb: 'passed' | 'failed',
  { score, sessionS }: Standing,
  atMs: number,
): Statement {
  const scored = score && {
    score: { scaled: scaledScore(score), raw: score.right, min: 0, max: score.of },
  };
  return defined(
    frame,
    verb,
    atMs,
    { success: verb === 'passed', ...scored, duration: durationText(sessionS) },
    score && frame.masteryShare !== null ? { [MASTERY]: frame.masteryShare } : {},
  );
}

/** With how far the learner is, unless all of it was completed. */
export function terminatedStatement(
  frame: StatementFrame,
  standing: { readonly sessionS: number; readonly doneShare: number | null },
  atMs: number,
): Statement {
  const { sessionS, doneShare } = standing;
  return defined(frame, 'terminated', atMs, {
    duration: durationText(sessionS),
    ...(doneShare !== null && { extensions: { [PROGRESS]: Math.floor(doneShare * 100) } }),
  });
}

const BETWEEN = '[,]';
const UP_TO = '[:]';

function componentsOf({ kind, options }: Interaction): Json {
  const components = options.map((id) => ({ id }));
  return kind === 'choice' || kind === 'sequencing' ? { choices: components } : {};
}

/** One item answered: a statement of xAPI that cmi5 allows, about a part of the unit. */
export function answeredStatement(frame: StatementFrame, interaction: Interaction): Statement {
  const { item, kind, asked, response, rightResponse, right, atMs } = interaction;
  return statement(frame, 'answered', atMs, {
    object: {
      objectType: 'Activity',
      id: `${frame.activityId}${frame.activityId.includes('#') ? '/' : '#'}${encodeURIComponent(item)}`,
      definition: {
        type: INTERACTION,
        interactionType: kind,
        ...(asked !== '' && { description: { en: asked } }),
        ...(rightResponse.length > 0 && {
          correctResponsesPattern: [rightResponse.join(kind === 'numeric' ? UP_TO : BETWEEN)],
        }),
        ...componentsOf(interaction),
      },
    },
    result: { success: right, response: response.join(BETWEEN) },
    context: contextOf(frame, [], {}),
  });
}
