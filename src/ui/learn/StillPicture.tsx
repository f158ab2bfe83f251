/** The step's picture, where nothing can be drawn, and what is not as it is in it. */
import { stepPictures } from 'virtual:step-pictures';
import type { ReactNode } from 'react';
import type { StepId } from '../../lesson/lesson.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { stillCaption } from '../shared/stillCaptions.ts';

export function StillPicture({ step }: { step: StepId }): ReactNode {
  const { describe } = stepWords(step);
  return (
    <img
      className="still"
      src={stepPictures.get(step)}
      alt={plainWords(describe.still, emptyReadings)}
    />
  );
}

export function StillCaption({ step }: { step: StepId }): ReactNode {
  const said = stillCaption(step);
  return said === '' ? null : <p className="caption">{said}</p>;
}
