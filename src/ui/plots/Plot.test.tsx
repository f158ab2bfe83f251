import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarPlot } from './BarPlot.tsx';
import { Plot } from './Plot.tsx';
import type { Layer, NumberAxis, PlotWords } from './plotSpec.ts';

const words: PlotWords = {
  asTable: 'As a table',
  empty: 'Nothing has been held yet.',
  noValue: '–',
  keys: 'Arrow keys move along.',
  range: (low, high) => `${low} to ${high}`,
  reading: (at, values) =>
    `at ${at}: ${values.map(({ label, text }) => `${label} ${text}`).join(', ')}`,
};
const hours: NumberAxis = {
  kind: 'linear',
  domain: [0, 24],
  title: 'time (h)',
  tick: String,
  say: (value) => `${value} h`,
};
const molecules: NumberAxis = { ...hours, domain: [0, 300], title: 'held', say: String };

function draw(layers: readonly Layer[], y: NumberAxis = molecules): string {
  return renderToStaticMarkup(
    <Plot title="Held" summary="Rises." x={hours} y={y} layers={layers} words={words} />,
  );
}

const blast: Layer = {
  kind: 'step',
  id: 'blast',
  label: 'blast',
  tone: 'blast',
  dash: 'solid',
  marker: 'circle',
  points: { x: [3, 4, 5], y: [41, NaN, 50], length: 3 },
};

describe('a plot', () => {
  it('is one stop of the keyboard that says its first place', () => {
    const markup = draw([blast]);
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(markup).toContain('role="slider"');
    expect(markup).toContain('aria-valuetext="at 3 h: blast 41"');
  });

  it('names its layers and says its reference lines', () => {
    const markup = draw([
      blast,
      {
        kind: 'reference',
        id: 'law',
        label: 'mean',
        tone: 'quiet',
        axis: 'y',
        dash: 'dashed',
        at: 223,
      },
    ]);
    expect(markup).toContain('>blast</text>');
    expect(markup).toContain('>mean</text>');
    expect(markup).toContain('Rises. mean: 223. Arrow keys move along.');
  });

  it('never writes a number that is none, whatever the data', () => {
    const none = { x: [NaN, 1, 2], y: [1, Infinity, 0], length: 3 };
    const layers: Layer[] = [
      { ...blast, points: none },
      { kind: 'dots', id: 'd', label: 'd', tone: 'text', marker: 'cross', points: none },
      {
        kind: 'band',
        id: 'b',
        label: 'b',
        tone: 'text',
        hatch: 'rising',
        points: { x: [0, 1], low: [NaN, 0], high: [1, -1], length: 2 },
      },
      { kind: 'reference', id: 'r', label: 'r', tone: 'text', axis: 'x', dash: 'dotted', at: NaN },
      {
        kind: 'range',
        id: 's',
        label: 's',
        tone: 'text',
        axis: 'y',
        hatch: 'plain',
        low: 0,
        high: NaN,
      },
      { kind: 'now', id: 'n', label: 'n', tone: 'text', at: () => NaN },
      {
        kind: 'histogram',
        id: 'h',
        label: 'h',
        tone: 'text',
        hatch: 'level',
        bins: { edges: [0, 1, NaN], counts: [2, 3], length: 2 },
      },
    ];
    for (const kind of ['linear', 'log', 'symlog'] as const) {
      const picture = /<svg.*<\/svg>/s.exec(draw(layers, { ...molecules, kind }))?.[0];
      expect(picture).toBeDefined();
      expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('says that there is nothing yet', () => {
    const markup = draw([{ ...blast, points: { x: [], y: [], length: 0 } }]);
    expect(markup).toContain('>Nothing has been held yet.</text>');
    expect(markup).toContain('aria-valuetext="Nothing has been held yet."');
    expect(markup).toContain('aria-disabled="true"');
  });
});

describe('a bar plot', () => {
  it('draws a bar for a number, none without, and what stands beside each', () => {
    const markup = renderToStaticMarkup(
      <BarPlot
        title="Remission"
        summary=""
        axis={{ ...hours, domain: [0, 1], title: 'share', say: (value) => `${value * 100} %` }}
        namesTitle="trial"
        names={['first', 'second']}
        groups={[
          {
            id: 'drug',
            label: 'blinatumomab',
            tone: 'accent',
            hatch: 'plain',
            bars: [
              { value: 0.5, low: 0.4, high: 0.6, text: '5/10' },
              { value: NaN, text: 'not reported' },
            ],
          },
        ]}
        words={words}
      />,
    );
    expect(markup.match(/plot-bar/g)).toHaveLength(1);
    expect(markup.match(/plot-whisker/g)).toHaveLength(1);
    expect(markup).toContain('>not reported</text>');
    expect(markup).toContain('aria-valuetext="at first: blinatumomab 50 %, 5/10, 40 % to 60 %"');
    expect(markup).not.toContain('NaN');
  });
});
