/** The scene in words as it stands now: what is in view, what is happening and what just happened. */
import type { Fact } from '../../lesson/facts.ts';
import { questionOf, type StepId } from '../../lesson/lesson.ts';
import type { QuestionPlace } from '../../lesson/question.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import type { Text } from '../../lesson/words/words.ts';
import type { Session } from '../../store/session.ts';
import { isOfCrowd, sayHappened } from './happened.ts';
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

/** What is told at this depth of a dive, where it is told stop by stop. */
function tellAt(told: Text | readonly Text[], depth: number): Text {
  if (typeof told === 'string') return told;
  const stop = Math.round(depth * (interfaceWords.deed.stops.length - 1));
  return told[stop] ?? told.at(-1) ?? '';
}

/** Follows the latest happening of a run that is worth telling; empty where none has come yet. */
export function followHappenings(
  { address, facts, lesson }: Told,
  onSaid: (said: string) => void,
): () => void {
  return facts.subscribe(({ held }, { held: before }) => {
    const crowd = isOfCrowd(lesson.getState().place, address.getState().run);
    const said = sayHappened(before, held, crowd);
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
  const { describe, secondRun } = stepWords(id);
  const second = session.address.getState().run === 'second';
  const now = tellingOf(id, session.question.getState().place, session.facts.getState().held);
  const { last } = session.skipping.getState();
  const told = [
    plainWords(
      second && secondRun
        ? secondRun.describe
        : tellAt(describe[now], session.view.getState().dive ?? 0),
      session.readings.getState(),
    ),
    happened !== '' && interfaceWords.told.justNow(happened),
    last && saySkip(last),
    session.playback.getState().place === 'paused' && interfaceWords.told.paused,
  ];
  return told.filter(Boolean).join(' ');
}
