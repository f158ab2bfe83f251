/** Names of layers, each with a sample of how it is drawn. */
import type { ReactNode } from 'react';
import { hatchId } from './Hatches.tsx';
import { KEY_SAMPLE_EM, LINE_EM, type KeyEntry } from './layout.ts';
import { markerPath } from './paths.ts';
import type { BarGroup, Layer } from './plotSpec.ts';

interface KeyProps<L extends Layer | BarGroup> {
  readonly plot: string;
  readonly entries: readonly KeyEntry<L>[];
  readonly em: number;
}

export function Key<L extends Layer | BarGroup>({ plot, entries, em }: KeyProps<L>): ReactNode {
  const width = KEY_SAMPLE_EM * em;
  const middle = (LINE_EM * em) / 2;
  return (
    <g className="plot-key">
      {entries.map(({ layer, lines, left, top }) => (
        <g key={layer.id} data-tone={layer.tone} transform={`translate(${left} ${top})`}>
          <Sample plot={plot} layer={layer} width={width} middle={middle} em={em} />
          {lines.map((words, row) => (
            <text
              key={words}
              className="plot-name"
              x={width + em / 2}
              y={middle + row * LINE_EM * em}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

interface SampleProps {
  readonly plot: string;
  readonly layer: Layer | BarGroup;
  readonly width: number;
  readonly middle: number;
  readonly em: number;
}

function Sample({ plot, layer, width, middle, em }: SampleProps): ReactNode {
  if ('hatch' in layer) {
    return (
      <rect
        className="plot-area"
        y={middle - em * 0.45}
        width={width}
        height={em * 0.9}
        fill={`url(#${hatchId(plot, layer.id)})`}
      />
    );
  }
  if (layer.kind === 'now') {
    return (
      <NowMark at={width / 2} top={middle - em * 0.6} bottom={middle + em * 0.6} size={em * 0.4} />
    );
  }
  return (
    <>
      {layer.kind !== 'dots' && (
        <line className="plot-line" data-dash={layer.dash} x2={width} y1={middle} y2={middle} />
      )}
      {layer.kind !== 'reference' && (
        <path
          className="plot-marker"
          d={markerPath(layer.marker, em * 0.7)}
          transform={`translate(${width / 2} ${middle})`}
        />
      )}
    </>
  );
}

interface NowMarkProps {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** A hair line under a pointer. */
export function NowMark({ at, top, bottom, size }: NowMarkProps): ReactNode {
  return (
    <g className="plot-now">
      <line className="plot-hair" x1={at} x2={at} y1={top} y2={bottom} />
      <path
        className="plot-marker"
        d={`M${at} ${top + size * 1.5}L${at - size} ${top}H${at + size}Z`}
      />
    </g>
  );
}
