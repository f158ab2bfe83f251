/** One step on paper: its picture, line, explanation, what it came to, and where its numbers come from. */
import { stepPictures } from 'virtual:step-pictures';
import type { ReactNode } from 'react';
import { isLectured } from '../../lesson/beats.ts';
import { stepNumber } from '../../lesson/contents.ts';
import { answererOf, questionOf, stepOf, type StepId } from '../../lesson/lesson.ts';
import type { Step } from '../../lesson/step.ts';
import { handoutWords as words } from '../../lesson/words/en/handout.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { questionWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { Filled } from '../shared/Filled.tsx';
import { stillCaption } from '../shared/stillCaptions.ts';
import { Numbers } from './Numbers.tsx';
import type { StepRun } from './stepRun.ts';
import { StudyLines } from './StudyLines.tsx';
import type { Origins } from './useHandout.ts';

/** What was asked, and which option the run bore out. */
function Asked({ id, run }: { id: StepId; run: StepRun }): ReactNode {
  const asked = questionWords(id);
  const right = questionOf(id)?.options.find(({ rightWhen }) => run.held.has(rightWhen));
  if (asked === null) return null;
  return (
    <p className="handout-asked">
      {words.asked} {asked.ask}{' '}
      {right && (
        <>
          {interfaceWords.question.by[answererOf(id)].happened}{' '}
          <strong>{asked.options[right.id]?.text}</strong>.
        </>
      )}
    </p>
  );
}

function SecondRun({ id, run }: { id: StepId; run: StepRun }): ReactNode {
  const { secondRun } = stepWords(id);
  if (secondRun === undefined || run.second === null) return null;
  return (
    <p>
      <strong>{words.secondRun}</strong>{' '}
      <Filled
        text={[secondRun.explain, secondRun.outcome ?? ''].join(' ')}
        readings={run.second}
        plain
      />
    </p>
  );
}

export function StepSheet({
  id,
  run,
  origins,
}: {
  id: StepId;
  run: StepRun;
  origins: Origins;
}): ReactNode {
  const step: Step = stepOf(id);
  const said = stepWords(id);
  const lectured = isLectured(step);
  const caption = stillCaption(id);
  return (
    <article className="handout-step" aria-labelledby={`handout-${id}`}>
      <div>
        <div className="handout-picture">
          {stepPictures.has(id) ? (
            <img src={stepPictures.get(id)} alt="" width="560" height="540" />
          ) : (
            <span aria-hidden="true">{stepNumber(id)}</span>
          )}
        </div>
        {caption !== '' && <p className="handout-caption">{caption}</p>}
      </div>
      <div className="handout-words">
        <p className="quiet">
          {stepNumber(id)} {said.title}
        </p>
        <h2 id={`handout-${id}`}>{said.line}</h2>
        <p>
          <Filled text={said.explain} readings={run.start} plain />
        </p>
        <Asked id={id} run={run} />
        <p>{lectured ? <Filled text={said.outcome} readings={run.end} plain /> : words.onScreen}</p>
        <SecondRun id={id} run={run} />
      </div>
      <Numbers figures={step.figures} provenance={origins.provenance} />
      <StudyLines ids={step.trials ?? []} origins={origins} />
    </article>
  );
}
