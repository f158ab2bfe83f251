/** What saving a picture or a clip says: the shape every language fills in. */
import type { Text } from './words.ts';

export interface SaveWords {
  readonly open: Text;
  readonly title: Text;
  readonly close: Text;
  readonly intro: Text;
  readonly picture: { readonly heading: Text; readonly what: Text; readonly save: Text };
  readonly clip: {
    readonly heading: Text;
    readonly what: Text;
    readonly length: Text;
    readonly seconds: (seconds: number) => Text;
    readonly save: Text;
    readonly cancel: Text;
    readonly begun: Text;
    readonly progress: (done: number, of: number, secondsLeft: number) => Text;
  };
  /** Under the picture: number and title of the step, seed, and who may use it. */
  readonly plateTitle: (number: string, title: string) => Text;
  readonly credit: (seed: number) => Text;
  readonly said: {
    readonly saved: (name: string) => Text;
    readonly savedOnce: (name: string) => Text;
    readonly cancelled: Text;
    readonly left: Text;
    readonly failedPicture: Text;
    readonly failedClip: Text;
    readonly noEncoder: Text;
    readonly noScene: Text;
  };
}
