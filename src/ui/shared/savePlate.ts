/** What a saved picture says of itself: its plate, and the name of its file. */
import type { Plate } from '../../deliver/plate.ts';
import { interfaceColours } from '../../design/tokens.ts';
import { experimentNamed } from '../../lesson/lab/experiments.ts';
import { readValues } from '../../lesson/lab/values.ts';
import { labWords } from '../../lesson/words/en/lab.ts';
import { saveWords as words } from '../../lesson/words/en/save.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import type { Session } from '../../store/session.ts';
import { stepNumber } from '../../lesson/contents.ts';
import { runName } from '../lab/runName.ts';
import { confession } from './Caption.tsx';
import { roundLengthUm, sayLength } from './ScaleBar.tsx';

/** The bar is at most this wide, CSS pixels. */
const WIDEST_PX = 120;

/** Pictures of numbers have no scale. */
function scaleOf({ labels }: Session): Plate['scale'] {
  const { schematic, umPerPixel } = labels;
  if (!(umPerPixel > 0) || schematic.has('people') || schematic.has('cells')) return null;
  const lengthUm = roundLengthUm(WIDEST_PX * umPerPixel);
  return { widthPx: lengthUm / umPerPixel, said: sayLength(lengthUm) };
}

/** In the lab it is called by the experiment and by what is set in it. */
function titleOf({ address, lesson }: Session): string {
  const { mode, exhibit, controls, seed } = address.getState();
  const experiment = mode === 'lab' ? experimentNamed(exhibit) : null;
  if (experiment !== null) {
    const { values } = readValues(experiment, controls);
    const run = runName(experiment, { values, seed, runs: 1 }, []);
    return `${labWords.title}: ${labWords.experiments[experiment.id].name}, ${run}`;
  }
  const step = lesson.getState().place;
  return words.plateTitle(stepNumber(step), stepWords(step).title);
}

export function plateOf(session: Session): Plate {
  return {
    title: titleOf(session),
    caption: confession(session.labels),
    credit: words.credit(session.address.getState().seed),
    scale: scaleOf(session),
    colours: interfaceColours[session.appearance.getState().ground],
  };
}

/** `engager-grips.race-seed7-dark.png`, or with its seconds `engager-grips.race-seed7-10s-dark.webm`. */
export function fileName(session: Session, seconds: number | null): string {
  const { mode, exhibit, seed } = session.address.getState();
  const of = mode === 'lab' ? `lab-${exhibit}` : session.lesson.getState().place;
  const { ground } = session.appearance.getState();
  const start = `engager-${of}-seed${seed}`;
  return seconds === null ? `${start}-${ground}.png` : `${start}-${seconds}s-${ground}.webm`;
}
