/** Holds the stage for pictures: its canvas grows or shrinks to their size, and back. */
import type { WebGLRenderer } from 'three';
import type { Insets } from '../store/session.ts';
import type { Take } from '../store/take.ts';

/** The longest side that can be drawn, device pixels. */
function largestPx(gl: WebGLRenderer): number {
  const context = gl.getContext();
  const [wide = 0, high = 0] = context.getParameter(context.MAX_VIEWPORT_DIMS) as Int32Array;
  const buffer = context.getParameter(context.MAX_RENDERBUFFER_SIZE) as number;
  return Math.min(wide, high, buffer, gl.capabilities.maxTextureSize);
}

/** Sizes the canvas; a browser may quietly give less than was asked for. */
function resized(gl: WebGLRenderer, pixelRatio: number): boolean {
  gl.setPixelRatio(pixelRatio);
  const { drawingBufferWidth, drawingBufferHeight } = gl.getContext();
  const { width, height } = gl.domElement;
  return drawingBufferWidth === width && drawingBufferHeight === height;
}

interface Holder {
  readonly widthPx: number;
  readonly heightPx: number;
  draw(seconds: number): void;
  /** The stage is as it was, and draws for itself again. */
  onRelease(): void;
}

export class StageHold {
  /** What the pictures cover of the scene themselves; null while nobody takes any. */
  insets: Insets | null = null;

  constructor(private readonly gl: WebGLRenderer) {}

  /** `asked` device pixels per CSS pixel, or as many as the screen has where that is too large. */
  begin(asked: number, stripPx: number, holder: Holder): Take {
    if (this.insets) throw new Error('The stage is held for pictures already.');
    const { gl } = this;
    const { widthPx, heightPx, draw, onRelease } = holder;
    const before = gl.getPixelRatio();
    const fits = asked * Math.max(widthPx, heightPx) <= largestPx(gl) && resized(gl, asked);
    if (!fits) gl.setPixelRatio(Math.min(asked, window.devicePixelRatio));
    this.insets = { top: 0, right: 0, bottom: stripPx, left: 0 };
    const release = (): void => {
      if (!this.insets) return;
      this.insets = null;
      gl.setPixelRatio(before);
      onRelease();
    };
    const pixelRatio = gl.getPixelRatio();
    return { canvas: gl.domElement, widthPx, heightPx, pixelRatio, draw, release };
  }
}
