/** A marker where each line ends, and its name beside it, apart from the other names. */
import type { ReactNode } from 'react';
import { LINE_EM, type PlotLayout } from './layout.ts';
import { markerPath } from './paths.ts';
import { nameOf, type Layer } from './plotSpec.ts';
import { spread } from './spread.ts';

interface EndNamesProps {
  readonly layers: readonly Layer[];
  readonly layout: PlotLayout;
}

export function EndNames({ layers, layout }: EndNamesProps): ReactNode {
  const { box, size, ends } = layout;
  const line = LINE_EM * size.em;
  const marks = layers.flatMap((layer) => {
    const place = endOf(layer, layout);
    return place ? [{ layer, ...place }] : [];
  });
  const named = marks.filter(({ layer }) => ends.includes(layer));
  const middles = spread(
    named.map(({ top }) => top),
    named.map(() => line),
    box.top - line / 2,
    box.top + box.height,
  );
  return (
    <g>
      {marks.map(
        ({ layer, left, top }) =>
          'marker' in layer && (
            <path
              key={layer.id}
              className="plot-marker"
              data-tone={layer.tone}
              d={markerPath(layer.marker, size.em * 0.7)}
              transform={`translate(${left} ${top})`}
            />
          ),
      )}
      {named.map(({ layer, left, top }, index) => {
        const middle = middles[index] ?? top;
        return (
          <g key={layer.id} data-tone={layer.tone}>
            {Math.abs(middle - top) > line / 2 && (
              <path
                className="plot-leader"
                d={`M${left + size.em * 0.4} ${top}L${left + size.em * 0.75} ${middle}`}
              />
            )}
            <text className="plot-name plot-end" x={left + size.em * 0.9} y={middle}>
              {nameOf(layer)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type Spot = { readonly left: number; readonly top: number };

/** Where a line is last seen in the picture; null where it has no place in it. */
function endOf(layer: Layer, { x, y, box }: PlotLayout): Spot | null {
  const right = box.left + box.width;
  const inside = ({ left, top }: Spot): boolean =>
    left >= box.left - 1 &&
    left <= right + 1 &&
    top >= box.top - 1 &&
    top <= box.top + box.height + 1;
  if (layer.kind === 'line' || layer.kind === 'step') {
    const { points } = layer;
    for (let i = points.length - 1; i >= 0; i -= 1) {
      const spot = { left: x(points.x[i] ?? NaN), top: y(points.y[i] ?? NaN) };
      if (inside(spot)) return spot;
    }
    return null;
  }
  if ((layer.kind !== 'reference' && layer.kind !== 'range') || layer.axis === 'x') return null;
  const top = layer.kind === 'reference' ? y(layer.at) : (y(layer.low) + y(layer.high)) / 2;
  return inside({ left: right, top }) ? { left: right, top } : null;
}
