/** A marker where each line ends, and its name beside it, apart from the other names. */
import type { ReactNode } from 'react';
import { LINE_EM, type PlotLayout } from './layout.ts';
import { markerPath } from './paths.ts';
import type { Layer, Points } from './plotSpec.ts';
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
    line,
    box.top - line / 2,
    box.top + box.height + line / 2,
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
              d={markerPath(layer.marker, size.em * 0.6)}
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
                d={`M${left + size.em * 0.4} ${top}L${left + size.em * 0.7} ${middle}`}
              />
            )}
            <text className="plot-name plot-end" x={left + size.em * 0.75} y={middle}>
              {layer.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Where a line ends in the picture; null where it has no place in it. */
function endOf(layer: Layer, { x, y, box }: PlotLayout): { left: number; top: number } | null {
  const right = box.left + box.width;
  const inside = (left: number, top: number) =>
    left <= right + 1 &&
    left >= box.left - 1 &&
    top >= box.top - 1 &&
    top <= box.top + box.height + 1
      ? { left, top }
      : null;
  if (layer.kind === 'line' || layer.kind === 'step') {
    const last = lastOf(layer.points, x, y);
    return last ? inside(...last) : null;
  }
  if (layer.kind === 'reference' && layer.axis === 'y') return inside(right, y(layer.at));
  if (layer.kind === 'range' && layer.axis === 'y') {
    return inside(right, (y(layer.low) + y(layer.high)) / 2);
  }
  return null;
}

function lastOf(
  { x, y, length }: Points,
  scaleX: (value: number) => number,
  scaleY: (value: number) => number,
): [number, number] | null {
  for (let i = length - 1; i >= 0; i -= 1) {
    const [left, top] = [scaleX(x[i] ?? NaN), scaleY(y[i] ?? NaN)];
    if (Number.isFinite(left) && Number.isFinite(top)) return [left, top];
  }
  return null;
}
