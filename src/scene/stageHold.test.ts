import type { WebGLRenderer } from 'three';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StageHold } from './stageHold.ts';

const STRIP_PX = 100;

/** A renderer of 1000 by 500 CSS pixels that draws at most `largest` pixels along a side. */
function renderer(largest: number, given = Infinity) {
  let ratio = 1.5;
  const size = (side: number): number => side * ratio;
  const context = {
    MAX_VIEWPORT_DIMS: 'dims',
    MAX_RENDERBUFFER_SIZE: 'buffer',
    getParameter: (name: string) => (name === 'dims' ? [largest, largest] : largest),
    get drawingBufferWidth() {
      return Math.min(size(1000), given);
    },
    get drawingBufferHeight() {
      return size(500);
    },
  };
  const gl = {
    getContext: () => context,
    getPixelRatio: () => ratio,
    setPixelRatio: (asked: number) => (ratio = asked),
    capabilities: { maxTextureSize: largest },
    domElement: {
      get width() {
        return size(1000);
      },
      get height() {
        return size(500);
      },
    },
  };
  return gl as unknown as WebGLRenderer;
}

function holder() {
  return { widthPx: 1000, heightPx: 500, draw: vi.fn(), onRelease: vi.fn() };
}

beforeEach(() => vi.stubGlobal('window', { devicePixelRatio: 1 }));
afterEach(() => vi.unstubAllGlobals());

test('a stage is held at the size asked for, and given back as it was', () => {
  const gl = renderer(4096);
  const hold = new StageHold(gl);
  const from = holder();
  const take = hold.begin(2, STRIP_PX, from);
  expect(take.pixelRatio).toBe(2);
  expect(hold.insets).toEqual({ top: 0, right: 0, bottom: STRIP_PX, left: 0 });
  expect(() => hold.begin(2, STRIP_PX, from)).toThrow('held');
  take.release();
  take.release();
  expect(gl.getPixelRatio()).toBe(1.5);
  expect(hold.insets).toBeNull();
  expect(from.onRelease).toHaveBeenCalledTimes(1);
});

test('where twice the screen is too large, the screen’s own size is drawn', () => {
  expect(new StageHold(renderer(1900)).begin(2, STRIP_PX, holder()).pixelRatio).toBe(1);
  expect(new StageHold(renderer(4096, 1800)).begin(2, STRIP_PX, holder()).pixelRatio).toBe(1);
});
