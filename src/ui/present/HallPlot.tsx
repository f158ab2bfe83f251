/** The plot of a step, large beside the scene, once its run has come to its point. The scene is composed
 * clear of it. */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import type { Step } from '../../lesson/step.ts';
import { StepPlot } from '../learn/StepPlot.tsx';
import { useSession } from '../shared/session.tsx';
import { useStand } from './Band.tsx';

/** Drawings are this high where there is room, and never lower, shares of the screen. */
const HIGHEST = 0.52;
const LOWEST = 0.15;
/** Off the edge of the screen above, and off the strip over the line below, shares of the screen. */
const OFF_EDGES = 0.03;

/** Gives the drawings the height that the line below leaves, however many there are. */
function fit(plate: HTMLElement, coveredBelowPx: number): void {
  const roomPx = innerHeight * (1 - OFF_EDGES) - coveredBelowPx;
  const drawings = [...plate.querySelectorAll<HTMLElement>('.plot-meant')];
  const drawnPx = drawings.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  const eachPx = (roomPx - (plate.scrollHeight - drawnPx)) / Math.max(1, drawings.length);
  const heightPx = Math.max(LOWEST * innerHeight, Math.min(HIGHEST * innerHeight, eachPx));
  plate.style.setProperty('--plot-height', `${Math.floor(heightPx)}px`);
  plate.style.setProperty('max-height', `${Math.floor(roomPx)}px`);
}

function Beside({ children }: { children: ReactNode }): ReactNode {
  const { view } = useSession();
  const plate = useRef<HTMLElement>(null);
  useEffect(() => {
    const keepClear = (): void => {
      const { insets } = view.getState();
      const left = plate.current?.getBoundingClientRect().left ?? innerWidth;
      const right = Math.max(0, innerWidth - left);
      if (insets.right !== right) view.setState({ insets: { ...insets, right } });
    };
    keepClear();
    // The frame of the scene measures the rest of what lies over it.
    const stop = view.subscribe(keepClear);
    return () => {
      stop();
      const { insets } = view.getState();
      view.setState({ insets: { ...insets, right: 0 } });
    };
  }, [view]);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [box, inside] = [plate.current, words.current];
    if (!box || !inside) return undefined;
    const fitNow = (): void => fit(box, view.getState().insets.bottom);
    fitNow();
    const observer = new ResizeObserver(fitNow);
    observer.observe(inside);
    const stop = view.subscribe(fitNow);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [view]);
  return (
    <section ref={plate} className="hall-plot">
      <div ref={words} className="hall-plot-words">
        {children}
      </div>
    </section>
  );
}

export function HallPlot(): ReactNode {
  const { step: id, beat } = useStand();
  const { plot }: Step = stepOf(id);
  const come = beat === 'answer' || beat === 'shown' || beat === 'second';
  if (plot === undefined || !come) return null;
  return (
    <Beside>
      <StepPlot key={`${id} ${beat}`} id={plot} />
    </Beside>
  );
}
