/** What the timeline of a followed T cell says: the shape every language fills in. */

export interface TimelineWords {
  readonly name: string;
  readonly follow: string;
  readonly tCell: (number: number, kills: number) => string;
  /** Of what is drawn: the last hour, and the whole run. */
  readonly lastHour: string;
  readonly wholeRun: string;
  /** One state and for how long it lasted. */
  readonly lasted: (state: string, time: string) => string;
  readonly kills: (times: readonly string[]) => string;
  readonly badge: (kills: number) => string;
  readonly list: string;
  readonly columns: readonly [from: string, to: string, state: string];
  readonly look: string;
  readonly stops: readonly [crowd: string, cells: string, contact: string];
  /** Why one cannot look nearer now; what is seen once one does. */
  readonly apart: string;
  readonly nearer: string;
}
