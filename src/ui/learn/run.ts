/** The step that one is in, and which of its runs stands. */
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { runNamed, type ShownRun, type Step } from '../../lesson/step.ts';
import { useSessionStore } from '../shared/session.tsx';

interface StandingRun {
  readonly id: StepId;
  readonly step: Step;
  readonly second: boolean;
  readonly run: ShownRun;
}

export function useRun(): StandingRun {
  const id = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const step: Step = stepOf(id);
  const asked = useSessionStore(
    (session) => session.address,
    (state) => state.run,
  );
  const second = asked === 'second' && step.secondRun !== undefined;
  return { id, step, second, run: runNamed(step, asked) };
}
