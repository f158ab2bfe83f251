/** The few requests of the Experience API (xAPI 1.0.3, part three) that a cmi5 session makes. */
import { SessionOver, SystemFailed } from './learningSystem.ts';
import type { Statement } from './cmi5Statements.ts';

const VERSION = '1.0.3';

type Json = Readonly<Record<string, unknown>>;

interface Whom {
  readonly activityId: string;
  readonly actor: Json;
  readonly registration: string;
}

/** A request that outlives the page, or one that can be given up. */
type Sending = { readonly signal: AbortSignal } | { readonly keepalive: true };

export interface Xapi {
  /** A document of the learner's state, or null where there is none. */
  state(id: string, signal: AbortSignal): Promise<unknown>;
  keep(id: string, document: Json, sending: Sending): Promise<void>;
  /** A document about the learner, or null where there is none. */
  profile(id: string, signal: AbortSignal): Promise<unknown>;
  /** Statements in their order. Those that were taken before may be among them. */
  send(statements: readonly Statement[], sending: Sending): Promise<void>;
}

/** Statuses that say that the token counts for nothing any more. */
const SHUT: ReadonlySet<number> = new Set([401, 403]);
const NOT_THERE = 404;
/** A statement with this id is there already: it can only be the same one. */
const THERE_ALREADY = 409;

function pathOf(place: string, query: Record<string, string>): string {
  return `${place}?${new URLSearchParams(query)}`;
}

/** `token` goes into every request as it came. */
export function createXapi(endpoint: string, token: string, whom: Whom): Xapi {
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/${path}`, {
      ...init,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': VERSION,
        ...(init.body !== undefined && { 'Content-Type': 'application/json' }),
      },
    });
    if (SHUT.has(response.status)) throw new SessionOver(`${path} is refused.`);
    return response;
  };
  const read = async (path: string, signal: AbortSignal): Promise<unknown> => {
    const response = await request(path, { signal });
    if (response.status === NOT_THERE) return null;
    if (!response.ok) throw new SystemFailed(`${path} answers ${response.status}.`);
    return response.json();
  };
  const write = async (path: string, method: string, body: unknown, sending: Sending) => {
    const response = await request(path, { method, body: JSON.stringify(body), ...sending });
    if (!response.ok && response.status !== THERE_ALREADY) {
      throw new SystemFailed(`${path} answers ${response.status}.`);
    }
  };
  const { activityId, registration } = whom;
  const agent = JSON.stringify(whom.actor);
  const stateQuery = { activityId, agent, registration };
  /** Whether a document is there. It is looked for in the list of all: browsers complain in the console of
   * one that is asked for and is not there. A store that gives no list is asked for the document. */
  const isThere = async (list: string, id: string, signal: AbortSignal): Promise<boolean> => {
    const response = await request(list, { signal });
    const ids: unknown = response.ok ? await response.json() : null;
    return !Array.isArray(ids) || ids.includes(id);
  };
  return {
    async state(stateId, signal) {
      const place = 'activities/state';
      if (!(await isThere(pathOf(place, stateQuery), stateId, signal))) return null;
      return read(pathOf(place, { stateId, ...stateQuery }), signal);
    },
    async profile(profileId, signal) {
      const place = 'agents/profile';
      if (!(await isThere(pathOf(place, { agent }), profileId, signal))) return null;
      return read(pathOf(place, { profileId, agent }), signal);
    },
    keep: (stateId, document, sending) =>
      write(pathOf('activities/state', { stateId, ...stateQuery }), 'PUT', document, sending),
    send: (statements, sending) => write('statements', 'POST', statements, sending),
  };
}
