/** The session in React: one context, and a hook that follows one store. */
import { createContext, use } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { Session } from '../../store/session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('A view was drawn outside its session.');
  return session;
}

/** Follows one store of the session; the part picked must be a stable value. */
export function useSessionStore<State, Part>(
  pick: (session: Session) => StoreApi<State>,
  part: (state: State) => Part,
): Part {
  return useStore(pick(useSession()), part);
}
