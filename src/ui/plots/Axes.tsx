/** Axes, grid and titles: drawn again when the plot changes its size or kind, not as data grow. */
import { memo, type ReactNode } from 'react';
import { LINE_EM, type PlotLayout } from './layout.ts';
import { nameOf } from './plotSpec.ts';

interface AxesProps {
  readonly layout: PlotLayout;
}

/** Length of the marks between labelled ticks, em. */
const MINOR_EM = 0.22;

export const Axes = memo(function Axes({ layout }: AxesProps): ReactNode {
  const { box, size, xTicks, yTicks, xMinor, yMinor, x, y } = layout;
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const line = LINE_EM * size.em;
  return (
    <g className="plot-axes">
      <g className="plot-grid">
        {yTicks.map(({ value, position }) => (
          <line key={value} x1={box.left} x2={right} y1={position} y2={position} />
        ))}
      </g>
      <path className="plot-axis" d={`M${box.left} ${box.top}V${bottom}H${right}`} />
      <path
        className="plot-axis"
        d={[
          ...xMinor.map((value) => `M${x(value)} ${bottom}v${size.em * MINOR_EM}`),
          ...yMinor.map((value) => `M${box.left} ${y(value)}h${-size.em * MINOR_EM}`),
        ].join('')}
      />
      {yTicks.map(({ value, text, labelAt }) => (
        <text
          key={value}
          className="plot-tick"
          x={box.left - size.em * 0.4}
          y={labelAt}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {xTicks.map(({ value, text, position, labelAt }) => (
        <g key={value}>
          <line
            className="plot-axis"
            x1={position}
            x2={position}
            y1={bottom}
            y2={bottom + size.em * 0.3}
          />
          <text className="plot-tick" x={labelAt} y={bottom + line * 0.75} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {layout.xTitle.map((words, row) => (
        <text
          key={words}
          className="plot-axis-title"
          x={right}
          y={bottom + line * (row + 1.75)}
          textAnchor="end"
        >
          {words}
        </text>
      ))}
      {layout.yTitle.map((words, row) => (
        <text
          key={words}
          className="plot-axis-title"
          x={0}
          y={layout.yTitleTop + line * (row + 0.5)}
        >
          {words}
        </text>
      ))}
      {layout.topLabels.map(({ layer, centre }) => (
        <text
          key={layer.id}
          className="plot-name"
          data-tone={layer.tone}
          x={centre}
          y={layout.topLabelsMiddle}
          textAnchor="middle"
        >
          {nameOf(layer)}
        </text>
      ))}
    </g>
  );
});
