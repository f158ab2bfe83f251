/** The data of a plot, drawn again as they grow. */
import { memo, type ReactNode } from 'react';
import { EndNames } from './EndNames.tsx';
import { hatchId } from './Hatches.tsx';
import { NowMark } from './Key.tsx';
import { LINE_EM, type PlotLayout } from './layout.ts';
import { bandPath, linePath, markerPath } from './paths.ts';
import type { DotsLayer, Growth, HistogramLayer, Layer } from './plotSpec.ts';
import { hasPlaces } from './reading.ts';
import { wrap } from './textWidth.ts';
import { REDRAW_MS, useGrowth } from './useGrowth.ts';

interface LayersProps {
  readonly plot: string;
  readonly layers: readonly Layer[];
  readonly layout: PlotLayout;
  readonly empty: string;
  readonly growth?: Growth | undefined;
}

export const Layers = memo(function Layers(props: LayersProps): ReactNode {
  const { plot, layers, layout, empty, growth } = props;
  useGrowth(growth, REDRAW_MS);
  const { box, size } = layout;
  const curves = layers.filter(hasPlaces);
  const nothing = curves.length > 0 && curves.every((layer) => !hasAny(layer));
  const clip = `${plot}-clip`;
  return (
    <g>
      <clipPath id={clip}>
        <rect x={box.left} y={box.top} width={box.width} height={box.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {layers.map((layer) => (
          <g key={layer.id} data-tone={layer.tone}>
            <Shape plot={plot} layer={layer} layout={layout} />
          </g>
        ))}
      </g>
      <EndNames layers={layers} layout={layout} />
      {nothing &&
        wrap(empty, box.width / size.em).map((words, row) => (
          <text
            key={words}
            className="plot-empty"
            x={box.left + box.width / 2}
            y={box.top + box.height / 3 + row * LINE_EM * size.em}
            textAnchor="middle"
          >
            {words}
          </text>
        ))}
    </g>
  );
});

interface ShapeProps<L extends Layer = Layer> {
  readonly plot: string;
  readonly layer: L;
  readonly layout: PlotLayout;
}

function Shape({ plot, layer, layout }: ShapeProps): ReactNode {
  const { x, y, box, size } = layout;
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  switch (layer.kind) {
    case 'line':
    case 'step':
      return <path className="plot-line" data-dash={layer.dash} d={linePath(layer, x, y)} />;
    case 'dots':
      return <Dots layer={layer} layout={layout} />;
    case 'band':
      return (
        <path
          className="plot-area"
          d={bandPath(layer, x, y)}
          fill={`url(#${hatchId(plot, layer.id)})`}
        />
      );
    case 'histogram':
      return <Histogram plot={plot} layer={layer} layout={layout} />;
    case 'reference': {
      const at = (layer.axis === 'x' ? x : y)(layer.at);
      if (!Number.isFinite(at)) return null;
      return (
        <path
          className="plot-line plot-reference"
          data-dash={layer.dash}
          d={layer.axis === 'x' ? `M${at} ${bottom}V${box.top}` : `M${box.left} ${at}H${right}`}
        />
      );
    }
    case 'range': {
      const scale = layer.axis === 'x' ? x : y;
      const [from, to] = [scale(layer.low), scale(layer.high)];
      if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
      const [start, length] = [Math.min(from, to), Math.abs(to - from)];
      const place =
        layer.axis === 'x'
          ? { x: start, width: length, y: box.top, height: box.height }
          : { x: box.left, width: box.width, y: start, height: length };
      return <rect className="plot-area" {...place} fill={`url(#${hatchId(plot, layer.id)})`} />;
    }
    case 'now': {
      const at = x(layer.at());
      return Number.isFinite(at) ? (
        <NowMark at={at} top={box.top} bottom={bottom} size={size.em * 0.4} />
      ) : null;
    }
  }
}

function Dots({ layer, layout }: Omit<ShapeProps<DotsLayer>, 'plot'>): ReactNode {
  const { x, y, length } = layer.points;
  const marker = markerPath(layer.marker, layout.size.em * 0.7);
  const places = Array.from({ length }, (_, i) => ({
    left: layout.x(x[i] ?? NaN),
    top: layout.y(y[i] ?? NaN),
  })).filter(({ left, top }) => Number.isFinite(left) && Number.isFinite(top));
  return (
    <>
      {places.map(({ left, top }, index) => (
        <path
          key={`${index} ${left}`}
          className="plot-marker"
          d={marker}
          transform={`translate(${left} ${top})`}
        />
      ))}
    </>
  );
}

function Histogram({ plot, layer, layout }: ShapeProps<HistogramLayer>): ReactNode {
  const { edges, counts, length } = layer.bins;
  const { box, x, y } = layout;
  const bottom = box.top + box.height;
  const bins = Array.from({ length }, (_, i) => ({
    left: x(edges[i] ?? NaN),
    right: x(edges[i + 1] ?? NaN),
    top: y(counts[i] ?? NaN),
  })).filter((bin) => Object.values(bin).every(Number.isFinite));
  const path = bins
    .map(
      ({ left, right, top }) => `M${left} ${bottom}V${Math.min(top, bottom)}H${right}V${bottom}Z`,
    )
    .join('');
  return <path className="plot-area" d={path} fill={`url(#${hatchId(plot, layer.id)})`} />;
}

function hasAny(layer: Layer): boolean {
  if (!hasPlaces(layer)) return false;
  if (layer.kind === 'histogram') return layer.bins.length > 0;
  const { points } = layer;
  const values = 'y' in points ? points.y : points.low;
  for (let i = 0; i < points.length; i += 1) if (Number.isFinite(values[i])) return true;
  return false;
}
