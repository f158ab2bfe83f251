/** What the T cell that is followed has gone through, as bars of patterns and in words; the way to
 * another one, and into its contact. */
import type { ReactNode } from 'react';
import { timelineWords as words } from '../../lesson/words/en/timeline.ts';
import { sayClock } from '../../lesson/words/format.ts';
import { sayStage } from '../../lesson/words/stages.ts';
import { tCellStates, type TCellState } from '../../sim/killing/tCellChart.ts';
import type { TimelineLine } from '../../store/timeline.ts';
import { Hatches, hatchId } from '../plots/Hatches.tsx';
import type { Hatch, Tone } from '../plots/plotSpec.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import '../style/plots.css';
import '../style/timeline.css';
import { deathsOf, layStretches, timesOf, type Span } from './timelineLayout.ts';

const HOUR_S = 3600;
/** Stretches listed in words: the latest of them. */
const LISTED = 40;
/** Parts of the bar's length; its height. */
const LENGTH = 1000;
const HEIGHT = 26;
/** The mark of a death, in its own units. */
const MARK = 5;

/** Colour and pattern of each state; a touch that failed is part of the search. */
const looks: Readonly<Record<TCellState, { tone: Tone; hatch: Hatch; kind?: 'band' }>> = {
  scanning: { tone: 'quiet', hatch: 'plain', kind: 'band' },
  probing: { tone: 'quiet', hatch: 'plain', kind: 'band' },
  formingSynapse: { tone: 'tCell', hatch: 'rising' },
  nonProductive: { tone: 'quiet', hatch: 'rising' },
  polarising: { tone: 'tCell', hatch: 'plain' },
  awaitingDeath: { tone: 'blast', hatch: 'falling' },
  lettingGo: { tone: 'blast', hatch: 'level', kind: 'band' },
  prolonged: { tone: 'quiet', hatch: 'falling' },
  refractory: { tone: 'tCell', hatch: 'upright', kind: 'band' },
};
const layers = tCellStates.map((id) => ({ id, ...looks[id] }));

const name = (state: TCellState): string => sayStage(tCellStates.indexOf(state));

function Bar({ line, span, title }: { line: TimelineLine; span: Span; title: string }): ReactNode {
  const { stretches, untilS } = line;
  const said = [...timesOf(stretches, untilS, span)]
    .map(([state, time]) => words.lasted(name(state), sayClock(time)))
    .join(', ');
  const deaths = deathsOf(stretches).filter((deathS) => deathS >= span.fromS);
  return (
    <figure className="timeline-bar">
      <figcaption>
        <span>{title}</span>
        <span className="quiet">
          {sayClock(span.fromS)} – {sayClock(span.toS)}
        </span>
      </figcaption>
      <svg
        role="img"
        aria-label={said}
        viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <rect className="timeline-ahead" width={LENGTH} height={HEIGHT} />
        {layStretches(stretches, untilS, span).map(({ state, left, width }, index) => (
          <g key={index} data-tone={looks[state].tone}>
            <rect
              className="timeline-piece"
              x={left * LENGTH}
              width={width * LENGTH}
              height={HEIGHT}
              fill={`url(#${hatchId('timeline', state)})`}
            />
          </g>
        ))}
      </svg>
      <div className="timeline-deaths" aria-hidden="true">
        {deaths.map((deathS) => (
          <svg
            key={deathS}
            style={{ left: `${(100 * (deathS - span.fromS)) / (span.toS - span.fromS)}%` }}
            viewBox={`${-MARK} ${-MARK} ${2 * MARK} ${2 * MARK}`}
          >
            <path d={`M0 ${-MARK} L${MARK} ${MARK} L${-MARK} ${MARK} Z`} />
          </svg>
        ))}
      </div>
    </figure>
  );
}

function Key({ line, spans }: { line: TimelineLine; spans: readonly Span[] }): ReactNode {
  const seen = new Set(
    spans.flatMap((span) => [...timesOf(line.stretches, line.untilS, span).keys()]),
  );
  return (
    <ul className="timeline-key">
      {layers
        .filter(({ id }) => seen.has(id))
        .map(({ id, tone }) => (
          <li key={id}>
            <svg data-tone={tone} viewBox="0 0 18 12" aria-hidden="true">
              <rect
                className="timeline-piece"
                width="18"
                height="12"
                fill={`url(#${hatchId('timeline', id)})`}
              />
            </svg>
            {name(id)}
          </li>
        ))}
    </ul>
  );
}

function List({ line: { stretches, untilS } }: { line: TimelineLine }): ReactNode {
  const [from, to, state] = words.columns;
  const listed = stretches.slice(-LISTED);
  return (
    <details>
      <summary>{words.list}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
            <th scope="col">{state}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((stretch, index) => (
            <tr key={stretch.fromS}>
              <td>{sayClock(stretch.fromS)}</td>
              <td>{sayClock(index === listed.length - 1 ? untilS : stretch.toS)}</td>
              <td>{name(stretch.state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** States in which it holds a blast: its contact can be looked into. */
const holding: ReadonlySet<TCellState> = new Set<TCellState>([
  'formingSynapse',
  'nonProductive',
  'polarising',
  'awaitingDeath',
  'lettingGo',
  'prolonged',
]);

function Nearer({ state }: { state: TCellState }): ReactNode {
  const { commands } = useSession();
  const depth = useSessionStore(
    (session) => session.view,
    (view) => view.dive ?? 0,
  );
  const holds = holding.has(state);
  const at = Math.round(depth * words.stops.length);
  return (
    <div role="group" aria-label={words.look} className="timeline-nearer">
      <p className="timeline-look">{words.look}</p>
      <div className="things">
        {words.stops.map((stop, index) => (
          <button
            key={stop}
            type="button"
            aria-pressed={index === at}
            disabled={index > 0 && at === 0 && !holds}
            onClick={() => commands.dive(index / words.stops.length)}
          >
            {stop}
          </button>
        ))}
      </div>
      {(at > 0 || !holds) && <p className="quiet">{at > 0 ? words.nearer : words.apart}</p>}
    </div>
  );
}

export function Timeline(): ReactNode {
  const { commands } = useSession();
  const line = useSessionStore(
    (session) => session.timeline,
    (state) => state.line,
  );
  if (line === null) return null;
  const { untilS } = line;
  const startS = Math.max(0, untilS - HOUR_S);
  const hour: Span = { fromS: startS, toS: startS + HOUR_S };
  const run: Span = { fromS: 0, toS: untilS };
  const spans = startS > 0 ? [hour, run] : [hour];
  return (
    <section className="plot timeline" aria-label={words.name}>
      <div className="timeline-top">
        <h2>{words.name}</h2>
        <label>
          {words.follow}{' '}
          <select
            value={line.followed}
            onChange={(event) => commands.follow(Number(event.target.value))}
          >
            {line.kills.map((kills, tCell) => (
              // oxlint-disable-next-line react/no-array-index-key -- T cells have no name but their number.
              <option key={tCell} value={tCell}>
                {words.tCell(tCell + 1, kills)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <svg className="timeline-hatches" aria-hidden="true">
        <Hatches plot="timeline" layers={layers} />
      </svg>
      <Bar line={line} span={hour} title={words.lastHour} />
      {startS > 0 && <Bar line={line} span={run} title={words.wholeRun} />}
      <Key line={line} spans={spans} />
      <p>{words.kills(deathsOf(line.stretches).map(sayClock))}</p>
      <List line={line} />
      <Nearer state={tCellStates[line.state] ?? 'scanning'} />
    </section>
  );
}
