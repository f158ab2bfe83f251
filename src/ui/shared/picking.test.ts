import { expect, test } from 'vitest';
import { createLabelLayer } from '../../store/labelLayer.ts';
import { thingAt } from './picking.ts';

function layer() {
  const labels = createLabelLayer();
  labels.anchors.set('tCell', { x: 100, y: 100, visible: true, stands: true, depth: 1 });
  labels.anchors.set('blast', { x: 160, y: 100, visible: true, stands: true, depth: 1 });
  labels.anchors.set('cd19', { x: 300, y: 100, visible: false, stands: true, depth: 1 });
  labels.anchors.set('no such thing', { x: 400, y: 100, visible: true, stands: true, depth: 1 });
  return labels;
}

test.each([
  [110, 100, 'tCell'],
  [131, 100, 'blast'],
  [129, 100, 'tCell'],
  [100, 143, 'tCell'],
  [100, 145, null],
  [300, 100, null],
  [400, 100, null],
])('a press at %d, %d means %s', (x, y, thing) => {
  expect(thingAt(layer(), x, y)).toBe(thing);
});

test('a press on a body means that body, unless a named thing is right there', () => {
  const labels = layer();
  labels.bodyAt = (x) => (x > 115 ? 'normalBCell' : null);
  expect(thingAt(labels, 131, 100)).toBe('normalBCell');
  expect(thingAt(labels, 155, 100)).toBe('blast');
  expect(thingAt(labels, 600, 400)).toBe('normalBCell');
  expect(thingAt(labels, 60, 100)).toBe('tCell');
});
