/** The plot as one stop of the keyboard: arrows or a pointer move a cursor that says the values. */
import {
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { stopAfterKey, stopNearest } from './cursor.ts';
import type { Growth, NamedValue, PlotWords, Tone } from './plotSpec.ts';
import { RETELL_MS, useGrowth } from './useGrowth.ts';

export interface CursorReading {
  readonly at: string;
  readonly values: readonly (NamedValue & { readonly tone: Tone })[];
  /** Path of the cursor's line, and the markers of what it meets. */
  readonly hair: string;
  readonly marks: readonly CursorMark[];
  /** How far the plate keeps off the stop, CSS pixels. */
  readonly clearPx: number;
}

export interface CursorMark {
  readonly id: string;
  readonly tone: Tone;
  readonly path: string;
  readonly left: number;
  readonly top: number;
}

interface CursorPadProps {
  readonly label: string;
  /** Id of the words that say more of the plot. */
  readonly describedBy: string;
  readonly words: PlotWords;
  readonly direction: 'along' | 'down';
  readonly size: { readonly width: number; readonly height: number };
  /** Where the plate with the reading stands, where the cursor moves along. */
  readonly plateTop?: number;
  readonly growth?: Growth | undefined;
  /** Where the cursor may stand now, ascending. */
  readonly stops: () => number[];
  /** Where a stop lies, pixels along the cursor's direction. */
  readonly placeOf: (stop: number) => number;
  readonly readingOf: (stop: number) => CursorReading;
  readonly children: ReactNode;
}

const downKeys: Readonly<Record<string, string>> = { ArrowDown: 'ArrowUp', ArrowUp: 'ArrowDown' };

export function CursorPad(props: CursorPadProps): ReactNode {
  const { words, direction, size, growth, placeOf, readingOf } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const [shown, setShown] = useState(false);
  useGrowth(growth, RETELL_MS);

  const stops = props.stops();
  const [first] = stops;
  // What was chosen stays chosen as data grow, and gives way when they are others.
  const stop = chosen !== null && stops.length > 0 ? nearest(stops, chosen) : (first ?? null);
  const reading = stop === null ? null : readingOf(stop);

  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = direction === 'along' ? event.clientX - left : event.clientY - top;
    setChosen(stopNearest(stops, place, placeOf));
    setShown(true);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape' && shown) {
      setShown(false);
      event.stopPropagation();
      return;
    }
    if (stop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const key = direction === 'down' ? (downKeys[event.key] ?? event.key) : event.key;
    const next = stopAfterKey(stops, stop, key);
    if (next === null) return;
    event.preventDefault();
    // Keys of the lesson are not meant while the cursor is moved.
    event.stopPropagation();
    setChosen(next);
    setShown(true);
  };
  const leave = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget !== document.activeElement) setShown(false);
  };

  return (
    <div
      className="plot-pad"
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-orientation={direction === 'along' ? 'horizontal' : 'vertical'}
      aria-disabled={stop === null}
      // Places are counted: a value such as 1e-13 is no number to assistive technology.
      aria-valuemin={0}
      aria-valuemax={Math.max(stops.length - 1, 0)}
      aria-valuenow={stop === null ? 0 : stops.indexOf(stop)}
      aria-valuetext={reading ? words.reading(reading.at, reading.values) : words.empty}
      onKeyDown={press}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={leave}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
    >
      {props.children}
      {shown && stop !== null && reading && (
        <>
          <svg className="plot-cursor" width={size.width} height={size.height} aria-hidden="true">
            <path className="plot-hair" d={reading.hair} />
            {reading.marks.map(({ id, tone, path, left, top }) => (
              <path
                key={id}
                className="plot-marker"
                data-tone={tone}
                d={path}
                transform={`translate(${left} ${top})`}
              />
            ))}
          </svg>
          <Plate reading={reading} style={plateStyle(props, placeOf(stop), reading.clearPx)} />
        </>
      )}
    </div>
  );
}

function nearest(stops: readonly number[], value: number): number | null {
  return stopNearest(stops, value, (stop) => stop);
}

/** Beside the cursor, on the side where there is more room. */
function plateStyle(
  { direction, size, plateTop = 0 }: CursorPadProps,
  place: number,
  clearPx: number,
): CSSProperties {
  if (direction === 'down') {
    const vertical =
      place < size.height / 2
        ? { top: place + clearPx }
        : { bottom: size.height - place + clearPx };
    return { right: 0, ...vertical };
  }
  const horizontal =
    place < size.width / 2 ? { left: place + clearPx } : { right: size.width - place + clearPx };
  return { top: plateTop, ...horizontal };
}

interface PlateProps {
  readonly reading: CursorReading;
  readonly style: CSSProperties;
}

function Plate({ reading, style }: PlateProps): ReactNode {
  return (
    <div className="plot-plate" style={style} aria-hidden="true">
      <span className="plot-plate-at">{reading.at}</span>
      {reading.values.map(({ label, text, tone }) => (
        <span key={label} data-tone={tone}>
          <span className="plot-plate-name">{label}</span> {text}
        </span>
      ))}
    </div>
  );
}
