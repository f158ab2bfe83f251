/** What a try of the final assessment came to, module by module, with the way back to what was missed. */
import type { ReactNode } from 'react';
import { modules } from '../../lesson/step.ts';
import { tracks } from '../../lesson/tracks.ts';
import { stepOf } from '../../lesson/lesson.ts';
import type { Attempt } from '../../lesson/training/score.ts';
import { trainWords as words } from '../../lesson/words/en/train.ts';
import { english } from '../../lesson/words/en/words.ts';
import { TrainLink } from './TrainLink.tsx';

export function ByModule({ attempt }: { attempt: Attempt }): ReactNode {
  return (
    <ul className="train-by-module" aria-label={words.final.byModule}>
      {modules.map((module) => {
        const score = attempt.byModule[module];
        if (score === undefined) return null;
        const step = tracks[attempt.track].find((id) => stepOf(id).module === module);
        const name = `${modules.indexOf(module) + 1} ${english.modules[module]}`;
        return (
          <li key={module}>
            {score.right < score.of && step !== undefined ? (
              <TrainLink to={{ step }}>{name}</TrainLink>
            ) : (
              <span>{name}</span>
            )}
            <span className="train-score">{words.final.score(score.right, score.of)}</span>
          </li>
        );
      })}
    </ul>
  );
}
