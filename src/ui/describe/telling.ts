/** The scene in words as it stands now: what is in view, what is happening and what just happened. */
import type { Fact } from '../../lesson/facts.ts';
import { questionOf, type StepId } from '../../lesson/lesson.ts';
import type { QuestionPlace } from '../../lesson/question.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import type { AnyStepWords, Text } from '../../lesson/words/words.ts';
import type { Session } from '../../store/session.ts';
import { isToldIn, sayHappened } from './happened.ts';
import { saySkip } from './skipped.ts';

type Telling = 'still' | 'running' | 'done';

const telling: Record<QuestionPlace, Telling> = {
  none: 'running',
  asked: 'still',
  committed: 'running',
  shown: 'done',
};

/** What of a session is told. */
export type Told = Pick<
  Session,
  'address' | 'facts' | 'lesson' | 'playback' | 'question' | 'readings' | 'skipping' | 'view'
>;

/** At which stop of a dive one is, from the top. */
export function diveStop(depth: number | null): number {
  return Math.round((depth ?? 0) * (interfaceWords.deed.stops.length - 1));
}

/** What is told of a step; of a dive stop by stop, also once it has been done. */
export function tellStep({ describe }: AnyStepWords, now: Telling, stop: number): Text {
  const { still, running, done } = describe;
  if (now === 'still') return still;
  if (typeof running !== 'string') return running[stop] ?? done;
  return now === 'done' ? done : running;
}

/** Follows the latest happening of a run that is worth telling; empty where none has come yet. */
export function followHappenings(
  { address, facts, lesson }: Told,
  onSaid: (said: string) => void,
): () => void {
  return facts.subscribe(({ held }, { held: before }) => {
    const isTold = isToldIn(lesson.getState().place, address.getState().run);
    const said = sayHappened(before, held, isTold);
    if (said !== '') onSaid(said);
    // A run that begins again has seen nothing yet.
    else if (held.size < before.size) onSaid('');
  });
}

/** Which of a step's descriptions holds. */
function tellingOf(id: StepId, question: QuestionPlace, held: ReadonlySet<Fact>): Telling {
  if (held.has('deedDone')) return 'done';
  const answeredBy = questionOf(id)?.answeredBy;
  // A run that is watched again is running until its answer has come once more.
  const again = held.has('timeLeft') && answeredBy !== undefined && !held.has(answeredBy);
  return question === 'shown' && again ? 'running' : telling[question];
}

export function tellScene(session: Told, happened: string): string {
  const id = session.lesson.getState().place;
  const said = stepWords(id);
  const second = session.address.getState().run === 'second';
  const now = tellingOf(id, session.question.getState().place, session.facts.getState().held);
  const { last } = session.skipping.getState();
  const told = [
    plainWords(
      second && said.secondRun
        ? said.secondRun.describe
        : tellStep(said, now, diveStop(session.view.getState().dive)),
      session.readings.getState(),
    ),
    happened !== '' && interfaceWords.told.justNow(happened),
    last && saySkip(last),
    session.playback.getState().place === 'paused' && interfaceWords.told.paused,
  ];
  return told.filter(Boolean).join(' ');
}
