/** What a hall reads: one line, while it votes the question with its options, and how far the lecture
 * is. It stands below the scene, which is composed clear of it. */
import { lectureWay } from '../../lesson/lectureChart.ts';
import type { ReactNode } from 'react';
import { beatsOf, type BeatId, type Stand } from '../../lesson/beats.ts';
import { questionOf, type StepId } from '../../lesson/lesson.ts';
import { presentWords as words } from '../../lesson/words/en/present.ts';
import { questionWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { english } from '../../lesson/words/en/words.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { Hued } from './Hued.tsx';
import '../style/present.css';

/** The line that stands at a beat. */
export function lineAt(step: StepId, beat: BeatId): string {
  const said = stepWords(step);
  if (beat === 'second') return said.secondRun?.line ?? said.outcomeLine;
  if (beat === 'question') return questionWords(step)?.ask ?? said.line;
  return beat === 'line' || beat === 'run' ? said.line : said.outcomeLine;
}

/** A, B, C and so on: what a hall votes with. */
export function letterOf(index: number): string {
  return 'ABCDEFGH'.charAt(index);
}

function Options({ step }: { step: StepId }): ReactNode {
  const said = questionWords(step)?.options ?? {};
  return (
    <ol className="hall-options">
      {(questionOf(step)?.options ?? []).map(({ id }, index) => (
        <li key={id}>
          <span className="hall-letter">{letterOf(index)}</span>
          <span>{plainWords(said[id]?.text ?? '', emptyReadings)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Which of the options it was. */
function Happened({ step }: { step: StepId }): ReactNode {
  const outcome = useSessionStore(
    (session) => session.answer,
    (state) => state.outcome,
  );
  const options = questionOf(step)?.options ?? [];
  const index = options.findIndex(({ rightWhen }) => outcome?.held.has(rightWhen));
  const right = options[index];
  if (right === undefined) return null;
  return (
    <p className="hall-answer">
      <span className="hall-letter">{letterOf(index)}</span>
      <span>{plainWords(questionWords(step)?.options[right.id]?.text ?? '', emptyReadings)}</span>
    </p>
  );
}

/** The thing that is named now. */
function Named(): ReactNode {
  const thing = useSessionStore(
    (session) => session.inspection,
    (state) => state.thing,
  );
  if (thing === null) return null;
  const { name, what } = english.things[thing];
  return (
    <p className="hall-answer">
      <strong>
        <Hued line={name} />
      </strong>
      <span>{plainWords(what, emptyReadings)}</span>
    </p>
  );
}

function Progress({ step, beat }: { step: StepId; beat: BeatId }): ReactNode {
  const { track, steps } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const way = lectureWay(track, steps);
  const index = way.indexOf(step);
  const beats = beatsOf(step);
  const done = index < 0 ? 0 : index + (beats.indexOf(beat) + 1) / beats.length;
  return (
    <progress className="hall-progress" aria-label={words.progress} max={way.length} value={done} />
  );
}

/** Where the lecture stands. */
export function useStand(): Stand {
  const { lesson } = useSession();
  const stand = useSessionStore(
    (session) => session.lecture,
    (state) => state.stand,
  );
  return stand ?? { step: lesson.getState().place, beat: 'line' };
}

export function Band(): ReactNode {
  const { step, beat } = useStand();
  return (
    <div className="hall">
      <div className="hall-words" aria-live="polite">
        <h1 id="step-heading" tabIndex={-1} className="hall-line">
          <Hued line={plainWords(lineAt(step, beat), emptyReadings)} />
        </h1>
        {beat === 'question' && <Options step={step} />}
        {beat === 'answer' && <Happened step={step} />}
        {beat === 'shown' && <Named />}
      </div>
      <Progress step={step} beat={beat} />
    </div>
  );
}
