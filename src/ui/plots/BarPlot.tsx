/** Bars with what they say beside them: shares with their n of N, in the order given. */
import { memo, useId, useMemo, type ReactNode } from 'react';
import { layOutBars, type BarLayout } from './barLayout.ts';
import { CursorPad } from './CursorPad.tsx';
import { DataTable } from './DataTable.tsx';
import { Hatches, hatchId } from './Hatches.tsx';
import { Key } from './Key.tsx';
import { LINE_EM } from './layout.ts';
import { PlotFrame } from './PlotFrame.tsx';
import type { Bar, BarGroup, NumberAxis, PlotWords } from './plotSpec.ts';
import type { NumberScale } from './scales.ts';
import type { TableContent } from './tableRows.ts';
import { useSize } from './useSize.ts';

/** Keep axis, names, groups and words the same objects from one drawing to the next. */
export interface BarPlotProps {
  readonly title: string;
  /** One or two sentences: what the plot shows, for those who do not see it. */
  readonly summary: string;
  readonly axis: NumberAxis;
  /** What the names are: heading of the table's first column. */
  readonly namesTitle: string;
  readonly names: readonly string[];
  /** One bar a name each; bars of one name stand together. */
  readonly groups: readonly BarGroup[];
  readonly words: PlotWords;
}

export function BarPlot(props: BarPlotProps): ReactNode {
  const { title, namesTitle, names, groups, words } = props;
  const content = (): TableContent => ({
    head: [namesTitle, ...groups.map(({ label }) => label)],
    rows: names.map((name, index) => [
      name,
      ...groups.map(({ bars }) => sayBar(bars[index], props)),
    ]),
    notes: [],
  });
  return (
    <PlotFrame
      title={title}
      asTable={words.asTable}
      table={<DataTable title={title} empty={words.empty} content={content} />}
    >
      <Drawing {...props} />
    </PlotFrame>
  );
}

/** "44 %, 119/271, 38 % to 50 %", as far as there is something to say. */
function sayBar(bar: Bar | undefined, { axis, words }: BarPlotProps): string {
  if (!bar) return words.noValue;
  const said = Number.isFinite(bar.value) ? axis.say(bar.value) : '';
  // What stands beside the bar may say its value already.
  const value = said === '' || bar.text.startsWith(said) ? [] : [said];
  const interval =
    bar.low === undefined || bar.high === undefined
      ? []
      : [words.range(axis.say(bar.low), axis.say(bar.high))];
  return [...value, bar.text, ...interval].filter((part) => part !== '').join(', ');
}

function Drawing(props: BarPlotProps): ReactNode {
  const { title, summary, axis, names, groups, words } = props;
  const id = useId();
  const {
    host,
    probe,
    size: { width, em },
  } = useSize();
  const layout = useMemo(
    () => layOutBars(axis, names, groups, { width, em }),
    [axis, names, groups, width, em],
  );
  const { rows } = layout;
  const middles = rows.map(({ middle }) => middle);
  return (
    <div className="plot-drawing" ref={host}>
      <span className="plot-meant" ref={probe} />
      <p className="visually-hidden" id={`${id}-summary`}>
        {summary} {words.keys}
      </p>
      <CursorPad
        label={title}
        describedBy={`${id}-summary`}
        words={words}
        direction="down"
        size={layout}
        stops={() => names.map((_, index) => index)}
        placeOf={(stop) => middles[stop] ?? 0}
        readingOf={(stop) => ({
          at: names[stop] ?? '',
          values: groups.map(({ label, tone, bars }) => ({
            label,
            tone,
            text: sayBar(bars[stop], props),
          })),
          hair: `M0 ${rows[stop]?.top ?? 0}V${rowEnd(layout, stop)}`,
          marks: [],
          clearPx: rowEnd(layout, stop) - (middles[stop] ?? 0),
        })}
      >
        <BarPicture id={id} layout={layout} groups={groups} title={axis.title} />
      </CursorPad>
    </div>
  );
}

interface BarPictureProps {
  readonly id: string;
  readonly layout: BarLayout;
  readonly groups: readonly BarGroup[];
  readonly title: string;
}

const BarPicture = memo(function BarPicture(props: BarPictureProps): ReactNode {
  const { id, layout, groups, title } = props;
  const { box, em, rows } = layout;
  return (
    <svg className="plot-picture" width={layout.width} height={layout.height} aria-hidden="true">
      <Hatches plot={id} layers={groups} />
      <ValueAxis layout={layout} title={title} />
      {rows.map(({ lines, top, bars }) => (
        <g key={top}>
          {lines.map((line, index) => (
            <text key={line} x={box.left} y={top + LINE_EM * em * (index + 0.5)}>
              {line}
            </text>
          ))}
          {bars.map(({ group, index, ...place }) => (
            <BarShape
              key={group.id}
              bar={group.bars[index]}
              tone={group.tone}
              fill={`url(#${hatchId(id, group.id)})`}
              layout={layout}
              {...place}
            />
          ))}
        </g>
      ))}
      <Key plot={id} entries={layout.key} em={em} />
    </svg>
  );
});

function rowEnd({ rows, box }: BarLayout, row: number): number {
  const last = rows[row]?.bars.at(-1);
  return last ? last.top + last.height : box.top;
}

function ValueAxis({
  layout: { box, ticks, em },
  title,
}: {
  readonly layout: BarLayout;
  readonly title: string;
}): ReactNode {
  const bottom = box.top + box.height;
  const line = LINE_EM * em;
  return (
    <g>
      {ticks.map(({ value, text, position, labelAt }) => (
        <g key={value} className="plot-grid">
          <line x1={position} x2={position} y1={box.top} y2={bottom} />
          <text className="plot-tick" x={labelAt} y={bottom + line / 2} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text
        className="plot-axis-title"
        x={box.left + box.width}
        y={bottom + line * 1.5}
        textAnchor="end"
      >
        {title}
      </text>
    </g>
  );
}

interface BarShapeProps {
  readonly bar: Bar | undefined;
  readonly tone: BarGroup['tone'];
  readonly fill: string;
  readonly layout: BarLayout;
  readonly top: number;
  readonly height: number;
}

function BarShape({ bar, tone, fill, layout, top, height }: BarShapeProps): ReactNode {
  if (!bar) return null;
  const { box, scale, width } = layout;
  const middle = top + height / 2;
  const end = scale(bar.value);
  return (
    <g data-tone={tone}>
      {Number.isFinite(end) && (
        <rect
          className="plot-area plot-bar"
          x={box.left}
          y={top}
          width={Math.max(end - box.left, 0)}
          height={height}
          fill={fill}
        />
      )}
      <Whisker low={bar.low} high={bar.high} scale={scale} middle={middle} arm={height / 4} />
      <text x={width} y={middle} textAnchor="end">
        {bar.text}
      </text>
    </g>
  );
}

interface WhiskerProps {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly scale: NumberScale;
  readonly middle: number;
  readonly arm: number;
}

function Whisker({ low = NaN, high = NaN, scale, middle, arm }: WhiskerProps): ReactNode {
  const [from, to] = [scale(low), scale(high)];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const bar = (at: number): string => `M${at} ${middle - arm}v${2 * arm}`;
  return <path className="plot-whisker" d={`M${from} ${middle}H${to}${bar(from)}${bar(to)}`} />;
}
