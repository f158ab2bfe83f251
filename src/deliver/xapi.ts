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
  const agent = JSON.stringify(whom.actor);
  const statePath = (stateId: string): string => {
    const { activityId, registration } = whom;
    return `activities/state?${new URLSearchParams({ stateId, activityId, agent, registration })}`;
  };
  return {
    state: (id, signal) => read(statePath(id), signal),
    profile: (profileId, signal) =>
      read(`agents/profile?${new URLSearchParams({ profileId, agent })}`, signal),
    keep: (id, document, sending) => write(statePath(id), 'PUT', document, sending),
    send: (statements, sending) => write('statements', 'POST', statements, sending),
  };
}
