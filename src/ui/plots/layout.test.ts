import { describe, expect, it } from 'vitest';
import { layOut, LINE_EM, type PlotLayout } from './layout.ts';
import type { Layer, NumberAxis } from './plotSpec.ts';
import { widthEm } from './textWidth.ts';

const x: NumberAxis = {
  kind: 'linear',
  domain: [0, 24],
  title: 'time since the drug came (h)',
  tick: (value) => `${value} h`,
  say: String,
};
const y: NumberAxis = { ...x, domain: [0, 300], title: 'molecules held by a cell', tick: String };
const labels = ['mean of a hundred runs', 'blast', 'T cell', 'where most of the runs lie'];
const layers: Layer[] = [
  ...labels.map((label, index): Layer => ({
    kind: 'line',
    id: `line ${index}`,
    label,
    tone: 'text',
    dash: 'solid',
    marker: 'circle',
    points: { x: [], y: [], length: 0 },
  })),
  ...[3, 4, 23].map((at): Layer => ({
    kind: 'reference',
    id: `at ${at}`,
    label: `change ${at}`,
    tone: 'text',
    axis: 'x',
    dash: 'dashed',
    at,
  })),
];

interface Words {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function keyAndTopNames({ key, topLabels, topLabelsMiddle, size: { em } }: PlotLayout): Words[] {
  const line = LINE_EM * em;
  return [
    ...key.map(({ lines, left, top }) => ({
      left,
      right: left + (2.5 + Math.max(...lines.map(widthEm))) * em,
      top,
      bottom: top + lines.length * line,
    })),
    ...topLabels.map(({ layer, centre }) => ({
      left: centre - (widthEm(layer.label) * em) / 2,
      right: centre + (widthEm(layer.label) * em) / 2,
      top: topLabelsMiddle - line / 2,
      bottom: topLabelsMiddle + line / 2,
    })),
  ];
}

describe('a layout', () => {
  it.each([
    [1400, 700, 28],
    [700, 360, 14],
    [480, 300, 14],
    [320, 240, 14],
    [320, 240, 28],
    [280, 200, 14],
  ])('of %i × %i with type of %i keeps names apart and the plot readable', (width, height, em) => {
    const layout = layOut(x, y, layers, { width, height, em });
    const names = keyAndTopNames(layout);
    names.forEach((name, index) => {
      expect(name.left).toBeGreaterThanOrEqual(-1e-9);
      expect(name.right).toBeLessThanOrEqual(width + 1e-9);
      expect(name.bottom).toBeLessThanOrEqual(layout.box.top + 1e-9);
      for (const other of names.slice(index + 1)) {
        const apart =
          name.right <= other.left + 1e-9 ||
          other.right <= name.left + 1e-9 ||
          name.bottom <= other.top + 1e-9 ||
          other.bottom <= name.top + 1e-9;
        expect(apart).toBe(true);
      }
    });
    expect(layout.box.height).toBeGreaterThanOrEqual(7 * em - 1e-9);
    expect(layout.box.left + layout.box.width).toBeLessThanOrEqual(width);
    const named = [
      ...layout.ends,
      ...layout.key.map(({ layer }) => layer),
      ...layout.topLabels.map(({ layer }) => layer),
    ];
    expect(new Set(named)).toEqual(new Set(layers));
    expect(named).toHaveLength(layers.length);
  });

  it('names lines at their ends only where that leaves room for the plot', () => {
    expect(layOut(x, y, layers, { width: 700, height: 360, em: 14 }).ends).toHaveLength(4);
    expect(layOut(x, y, layers, { width: 320, height: 240, em: 14 }).ends).toHaveLength(0);
  });
});
