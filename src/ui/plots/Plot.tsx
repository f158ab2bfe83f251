/** A plot of curves, bands, dots and bins over two number axes; data in, nothing else known. */
import { useId, useMemo, type ReactNode } from 'react';
import { Axes } from './Axes.tsx';
import { stopsOf } from './cursor.ts';
import { CursorPad, type CursorReading } from './CursorPad.tsx';
import { DataTable } from './DataTable.tsx';
import { Hatches } from './Hatches.tsx';
import { Key } from './Key.tsx';
import { Layers } from './Layers.tsx';
import { layOut, type PlotLayout } from './layout.ts';
import { markerPath } from './paths.ts';
import { PlotFrame } from './PlotFrame.tsx';
import type { Growth, Layer, NumberAxis, PlotWords } from './plotSpec.ts';
import { readingsAt, sayAt } from './reading.ts';
import { scaleOf } from './scales.ts';
import { notesOf, tableOf } from './tableRows.ts';
import { useSize } from './useSize.ts';

/** Keep axes, layers and words the same objects while only their data grow. */
export interface PlotProps {
  readonly title: string;
  /** One or two sentences: what the plot shows, for those who do not see it. */
  readonly summary: string;
  readonly x: NumberAxis;
  readonly y: NumberAxis;
  /** Drawn in this order, later ones on top. */
  readonly layers: readonly Layer[];
  readonly words: PlotWords;
  /** Tells that points, bins or "now" have changed in place. */
  readonly growth?: Growth | undefined;
}

export function Plot(props: PlotProps): ReactNode {
  const { title, x, y, layers, words, growth } = props;
  const content = () => {
    // Even rows stand evenly in the picture, whatever its size.
    const [scaleX, scaleY] = [scaleOf(x, 0, 1), scaleOf(y, 1, 0)];
    return tableOf({ xAxis: x, yAxis: y, layers, x: scaleX, y: scaleY, words });
  };
  return (
    <PlotFrame
      title={title}
      asTable={words.asTable}
      table={<DataTable title={title} empty={words.empty} content={content} growth={growth} />}
    >
      <Drawing {...props} />
    </PlotFrame>
  );
}

function Drawing(props: PlotProps): ReactNode {
  const { title, summary, x, y, layers, words, growth } = props;
  const id = useId();
  const { host, probe, size } = useSize();
  const layout = useMemo(() => layOut(x, y, layers, size), [x, y, layers, size]);
  const picture = useMemo(
    () => (
      <svg
        className="plot-picture"
        width={layout.size.width}
        height={layout.size.height}
        aria-hidden="true"
      >
        <Hatches plot={id} layers={layers.filter((layer) => 'hatch' in layer)} />
        <Axes layout={layout} />
        <Layers plot={id} layers={layers} layout={layout} empty={words.empty} growth={growth} />
        <Key plot={id} entries={layout.key} em={layout.size.em} />
      </svg>
    ),
    [id, layout, layers, words, growth],
  );
  const notes = notesOf(layers, x, y, words).map(({ label, text }) => `${label}: ${text}.`);
  return (
    <div className="plot-drawing" ref={host}>
      <span className="plot-meant" ref={probe} />
      <p className="visually-hidden" id={`${id}-summary`}>
        {[summary, ...notes, words.keys].join(' ')}
      </p>
      <CursorPad
        label={title}
        describedBy={`${id}-summary`}
        words={words}
        direction="along"
        size={layout.size}
        plateTop={layout.box.top}
        growth={growth}
        stops={() => stopsOf(layers, layout.x)}
        placeOf={layout.x}
        readingOf={(stop) => readingOf(props, layout, stop)}
      >
        {picture}
      </CursorPad>
    </div>
  );
}

/** What the cursor says at x, with a marker on every curve that it meets. */
function readingOf(
  { x, y, layers, words }: PlotProps,
  layout: PlotLayout,
  at: number,
): CursorReading {
  const { box, size } = layout;
  const reader = { x: layout.x, y: layout.y, say: y.say, range: words.range };
  const readings = readingsAt(layers, at, reader);
  const left = layout.x(at);
  return {
    at: sayAt(layers, at, x, words),
    values: readings.map(({ layer: { label, tone }, text }) => ({ label, tone, text })),
    hair: `M${left} ${box.top}v${box.height}`,
    clearPx: size.em * 0.7,
    marks: readings.flatMap(({ layer, y: value }) => {
      const top = value === null ? NaN : layout.y(value);
      if (!Number.isFinite(top)) return [];
      const path = markerPath('marker' in layer ? layer.marker : 'circle', size.em * 0.7);
      return [{ id: layer.id, tone: layer.tone, path, left, top }];
    }),
  };
}
