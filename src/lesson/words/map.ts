/** What the map says round the modules and steps: the shape every language fills in. */
import type { TrackId } from '../tracks.ts';
import type { Text } from './words.ts';

interface TrackWords {
  readonly name: Text;
  readonly what: Text;
}

export interface MapWords {
  readonly title: Text;
  progress(done: number, of: number): Text;
  readonly allDone: Text;
  goOn(step: string): Text;
  readonly begin: Text;
  readonly tracks: Text;
  readonly track: Readonly<Record<TrackId, TrackWords>>;
  moduleProgress(done: number, of: number): Text;
  readonly done: Text;
  readonly here: Text;
  readonly coming: Text;
  readonly notOnTrack: Text;
}
