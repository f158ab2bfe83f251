/** What a saved picture says of itself: its plate, and the name of its file. */
import type { Plate } from '../../deliver/plate.ts';
import { interfaceColours } from '../../design/tokens.ts';
import { saveWords as words } from '../../lesson/words/en/save.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import type { Session } from '../../store/session.ts';
import { stepNumber } from '../../lesson/contents.ts';
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

export function plateOf(session: Session): Plate {
  const step = session.lesson.getState().place;
  return {
    title: words.plateTitle(stepNumber(step), stepWords(step).title),
    caption: confession(session.labels),
    credit: words.credit(session.address.getState().seed),
    scale: scaleOf(session),
    colours: interfaceColours[session.appearance.getState().ground],
  };
}

/** `engager-grips.race-seed7-dark.png`, or with its seconds `engager-grips.race-seed7-10s-dark.webm`. */
export function fileName(session: Session, seconds: number | null): string {
  const step = session.lesson.getState().place;
  const { seed } = session.address.getState();
  const { ground } = session.appearance.getState();
  const start = `engager-${step}-seed${seed}`;
  return seconds === null ? `${start}-${ground}.png` : `${start}-${seconds}s-${ground}.webm`;
}
