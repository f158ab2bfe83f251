/** The plot of a step, large beside the scene, once its run has come to its point. The scene is composed
 * clear of it; where it is a ground only, plots take the whole of it, side by side. */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import type { Step } from '../../lesson/step.ts';
import { StepPlot } from '../learn/StepPlot.tsx';
import { useSession } from '../shared/session.tsx';
import { useStand } from './Band.tsx';

/** Drawings are this high where there is room, and never lower, shares of the screen. */
const HIGHEST = 0.52;
const LOWEST = 0.13;
/** Off the edge of the screen above, and off the strip over the line below, shares of the screen. */
const OFF_EDGES = 0.03;
/** Where even that is too much, the type becomes smaller, down to this. */
const SMALLEST_TYPE = 0.8;

/** Keeps a plate of plots in the room that the line below leaves, however many there are. */
class Fit {
  private type = 1;
  private heightPx = 0;

  constructor(
    private readonly plate: HTMLElement,
    /** Plots stand side by side, and not one under the other. */
    private readonly abreast: boolean,
  ) {}

  /** To be called again whenever what stands on the plate has another size; true if it was changed. */
  now(coveredBelowPx: number): boolean {
    const { plate } = this;
    const roomPx = innerHeight * (1 - OFF_EDGES) - coveredBelowPx;
    const drawings = [...plate.querySelectorAll<HTMLElement>('.plot-drawing')];
    const drawnPx = drawings.map(({ offsetHeight }) => offsetHeight);
    const stackedPx = this.abreast
      ? Math.max(0, ...drawnPx)
      : drawnPx.reduce((sum, each) => sum + each, 0);
    const stacked = this.abreast ? 1 : Math.max(1, drawings.length);
    const eachPx = (roomPx - (plate.scrollHeight - stackedPx)) / stacked;
    const least = LOWEST * innerHeight;
    const heightPx = Math.floor(Math.max(least, Math.min(HIGHEST * innerHeight, eachPx)));
    plate.style.setProperty('max-height', `${Math.floor(roomPx)}px`);
    const tooMuch = plate.scrollHeight > plate.clientHeight;
    const settled = heightPx === this.heightPx;
    const shrinks = settled && tooMuch && this.type > SMALLEST_TYPE;
    const fitting = plate.clientHeight / plate.scrollHeight;
    if (shrinks) this.type = Math.max(SMALLEST_TYPE, this.type * fitting);
    this.heightPx = heightPx;
    plate.style.setProperty('--plot-height', `${heightPx}px`);
    plate.style.setProperty('--hall-plot-type', this.type.toFixed(2));
    return shrinks || !settled;
  }
}

/** How much of the screen's foot a plate has to leave free: the line, and a caption that reaches so far. */
function coveredBelow(plate: HTMLElement, linePx: number): number {
  const caption = document.querySelector('.over-caption .caption')?.getBoundingClientRect();
  const reaches = caption !== undefined && caption.right > plate.getBoundingClientRect().left;
  return Math.max(linePx, reaches ? innerHeight - caption.top : 0);
}

/** `ground`: the scene is only what the plots stand on. */
function Plate({ ground, children }: { ground: boolean; children: ReactNode }): ReactNode {
  const { view } = useSession();
  const plate = useRef<HTMLElement>(null);
  useEffect(() => {
    if (ground) return undefined;
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
  }, [view, ground]);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [box, inside] = [plate.current, words.current];
    if (!box || !inside) return undefined;
    const fit = new Fit(box, ground);
    let frame = 0;
    // What was changed is drawn before it is measured.
    const fitSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(fitNow);
      });
    };
    const fitNow = (): void => {
      if (fit.now(coveredBelow(box, view.getState().insets.bottom))) fitSoon();
    };
    fitNow();
    const observer = new ResizeObserver(fitSoon);
    observer.observe(inside);
    const captions = document.querySelector('.over-caption');
    if (captions) observer.observe(captions);
    const stop = view.subscribe(fitSoon);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      stop();
    };
  }, [view, ground]);
  return (
    <section ref={plate} className={ground ? 'hall-plot hall-plot-wide' : 'hall-plot'}>
      <div ref={words} className="hall-plot-words">
        {children}
      </div>
    </section>
  );
}

export function HallPlot(): ReactNode {
  const { step: id, beat } = useStand();
  const { plot, plotStands }: Step = stepOf(id);
  const come = beat === 'answer' || beat === 'shown' || beat === 'second';
  if (plot === undefined || !come) return null;
  return (
    <Plate ground={plotStands === 'overScene'}>
      <StepPlot key={`${id} ${beat}`} id={plot} />
    </Plate>
  );
}
