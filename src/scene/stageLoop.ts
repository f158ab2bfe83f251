/** The loop of the drawn view: one canvas, one renderer, a frame only when something asks for one. */
import { LinearSRGBColorSpace, Scene, WebGLRenderer } from 'three';
import { listenForGestures } from './camera/gestures.ts';
import { PlaceStage } from './placeStage.ts';
import { qualityTiers } from './quality.ts';
import { FIRST_TIER } from './qualityMonitor.ts';
import type { StageProps } from './stageProps.ts';

export class StageLoop {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly stage: PlaceStage;
  private readonly stopListening: () => void;
  private tier = FIRST_TIER;
  private widthPx = 0;
  private heightPx = 0;
  /** The room that there is, CSS pixels: other than what is drawn only while pictures are taken. */
  private boxWidthPx = 0;
  private boxHeightPx = 0;
  private density = 0;
  private request = 0;
  private lastMs: number | null = null;
  private failed = false;

  constructor(
    canvas: HTMLCanvasElement,
    context: WebGL2RenderingContext,
    private props: StageProps,
  ) {
    this.renderer = new WebGLRenderer({ canvas, context });
    // Colours are shaded as they stand in the tokens.
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.stage = new PlaceStage(this.renderer, this.scene, this.invalidate, this.watched(props));
    this.scene.add(this.stage.group);
    this.stopListening = listenForGestures(canvas, this.stage.orbit, this.invalidate);
    this.stage.announce();
  }

  /** Takes over what is to be shown and how large; it is seen in the next frame. */
  show(props: StageProps, widthPx: number, heightPx: number): void {
    this.props = props;
    if (widthPx === 0 || heightPx === 0) return;
    this.boxWidthPx = widthPx;
    this.boxHeightPx = heightPx;
    if (this.stage.taken) {
      // Pictures keep their size to the end; the new one is seen once they are taken.
      this.stage.configure(this.watched(props), this.widthPx, this.heightPx);
      return;
    }
    this.density = window.devicePixelRatio;
    const ratio = Math.min(
      window.devicePixelRatio,
      qualityTiers[props.quality ?? this.tier].pixelRatio,
    );
    const sized = widthPx !== this.widthPx || heightPx !== this.heightPx;
    if (sized || ratio !== this.renderer.getPixelRatio()) {
      this.widthPx = widthPx;
      this.heightPx = heightPx;
      this.renderer.setPixelRatio(ratio);
      this.renderer.setSize(widthPx, heightPx, false);
    }
    this.stage.configure(this.watched(props), widthPx, heightPx);
  }

  /** After the graphics context came back. */
  restore(): void {
    this.stage.restore();
  }

  dispose(): void {
    cancelAnimationFrame(this.request);
    this.stopListening();
    this.stage.dispose();
    this.renderer.dispose();
    // Browsers keep only a few graphics contexts alive at a time.
    this.renderer.forceContextLoss();
  }

  private readonly invalidate = (): void => {
    if (this.request === 0) this.request = requestAnimationFrame(this.onFrame);
  };

  private readonly onFrame = (nowMs: number): void => {
    this.request = 0;
    // Once, instead of at every frame to come.
    if (this.failed) return;
    if (this.renderer.getContext().isContextLost()) {
      // Whoever keeps time meanwhile keeps it alone.
      this.lastMs = null;
      return;
    }
    const deltaS = this.lastMs === null ? 0 : (nowMs - this.lastMs) / 1000;
    this.lastMs = nowMs;
    // A window that moves to another screen keeps its size and changes its density.
    const sized = this.boxWidthPx !== this.widthPx || this.boxHeightPx !== this.heightPx;
    if (sized || window.devicePixelRatio !== this.density) {
      this.show(this.props, this.boxWidthPx, this.boxHeightPx);
    }
    try {
      this.stage.frame(deltaS);
    } catch (error) {
      this.failed = true;
      this.props.onFault?.(error);
    }
  };

  /** The props, with an ear for the tier that the machine is found to keep up with. */
  private watched(props: StageProps): StageProps {
    return {
      ...props,
      onQuality: (found) => {
        this.tier = found;
        this.show(this.props, this.boxWidthPx, this.boxHeightPx);
        this.props.onQuality?.(found);
      },
    };
  }
}
