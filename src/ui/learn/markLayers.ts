/** What stands beside a run in its plot, as layers. */
import type { PlotMark } from '../../lesson/plotKinds.ts';
import { plotsWords } from '../../lesson/words/en/plots.ts';
import type { Layer } from '../plots/plotSpec.ts';

/** `perX`: units of the axis of x in what marks say there, for time in a second. */
export function markLayers(marks: readonly PlotMark[], perX: number): readonly Layer[] {
  return marks.map((mark, index): Layer => {
    const said = { id: mark.id, label: plotsWords.published[mark.id], tone: 'quiet' } as const;
    switch (mark.kind) {
      case 'line': {
        const at = mark.axis === 'x' ? mark.at * perX : mark.at;
        const dash = index % 2 === 0 ? 'dotted' : 'dashDotted';
        return { ...said, kind: 'reference', axis: mark.axis, dash, at };
      }
      case 'range': {
        const per = mark.axis === 'x' ? perX : 1;
        const [low, high] = [mark.from * per, mark.to * per];
        return { ...said, kind: 'range', axis: mark.axis, hatch: 'rising', low, high };
      }
      case 'band': {
        const { fromS, toS, low, high } = mark;
        return {
          ...said,
          kind: 'band',
          hatch: 'rising',
          points: { x: [fromS * perX, toS * perX], low: [low, low], high: [high, high], length: 2 },
        };
      }
    }
  });
}
