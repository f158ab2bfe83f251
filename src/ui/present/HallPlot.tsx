/** The plot of a step, large beside the scene, once its run has come to its point. The scene is composed
 * clear of it. */
import { useEffect, useRef, type ReactNode } from 'react';
import { stepOf } from '../../lesson/lesson.ts';
import type { Step } from '../../lesson/step.ts';
import { StepPlot } from '../learn/StepPlot.tsx';
import { useSession } from '../shared/session.tsx';
import { useStand } from './Band.tsx';

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
  return (
    <section ref={plate} className="hall-plot">
      {children}
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
