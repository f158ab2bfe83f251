/** Chooses the tier of quality by how long frames take. Ours, because it must count only frames of a
 * loop that runs: drei's PerformanceMonitor counts frames per second, and takes a scene that draws on
 * demand and rests for a slow one. */
import { qualities, type Quality } from '../store/settings.ts';

/** Where the machine is not known yet. */
export const FIRST_TIER: Quality = 'medium';
/** Frames that are judged together; their median, so that one long frame says nothing. */
const WINDOW = 60;
/** Frames left out after a change, while shaders compile and buffers fill. */
const SETTLING = 20;
/** Slower than this many seconds a frame: too much is drawn. Faster: there is room for more. */
const SLOW_S = 1 / 32;
const FAST_S = 1 / 55;
/** Windows in a row that must agree before more is drawn. */
const PATIENCE = 4;

export class QualityMonitor {
  private readonly frames = new Float64Array(WINDOW);
  private readonly sorted = new Float64Array(WINDOW);
  private count = -SETTLING;
  private fastWindows = 0;
  /** Tiers from this one up were too slow once and are not tried again: no flicker between two. */
  private ceiling: number = qualities.length;

  private level: Quality = FIRST_TIER;

  /** `asked`: the tier that someone chose; null leaves it to the machine. */
  constructor(public asked: Quality | null) {}

  /** The tier to draw. */
  get quality(): Quality {
    return this.asked ?? this.level;
  }

  /** Takes in the time since the frame before; true if another tier is to be drawn from now on. */
  see(frameS: number): boolean {
    if (this.asked !== null) return false;
    if (this.count >= 0) this.frames[this.count] = frameS;
    this.count += 1;
    if (this.count < WINDOW) return false;
    this.count = 0;
    this.sorted.set(this.frames);
    this.sorted.sort();
    return this.judge(this.sorted[WINDOW / 2] as number);
  }

  private judge(medianS: number): boolean {
    const at = qualities.indexOf(this.level);
    this.fastWindows = medianS < FAST_S ? this.fastWindows + 1 : 0;
    if (medianS > SLOW_S && at > 0) {
      this.ceiling = at;
      return this.change(at - 1);
    }
    if (this.fastWindows >= PATIENCE && at + 1 < this.ceiling) return this.change(at + 1);
    return false;
  }

  private change(to: number): boolean {
    this.level = qualities[to] as Quality;
    this.count = -SETTLING;
    this.fastWindows = 0;
    return true;
  }
}
