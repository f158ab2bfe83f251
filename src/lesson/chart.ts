/** State machines as tables: every place, every event, where it leads and which fact must hold.
 * The compiler reads the table, so an edge to nowhere or an unknown fact does not build. */

/** Where an event leads; with `when`, only while that fact about the world holds. */
export type Edge<Place extends string, Fact extends string> =
  | Place
  | { readonly to: Place; readonly when: Fact };

export interface Chart<Place extends string, Event extends string, Fact extends string> {
  readonly start: Place;
  readonly places: {
    readonly [P in Place]: { readonly [E in Event]?: Edge<Place, Fact> };
  };
}

export type Holds<Fact extends string> = (fact: Fact) => boolean;

/**
 * The place an event leads to. Total: an event that is unknown here, or whose guard does not hold,
 * leaves the place as it is.
 */
export function transition<P extends string, E extends string, F extends string>(
  chart: Chart<P, E, F>,
  place: P,
  event: E,
  holds: Holds<F>,
): P {
  const edge = chart.places[place][event] as Edge<P, F> | undefined;
  if (edge === undefined) return place;
  if (typeof edge === 'string') return edge;
  return holds(edge.when) ? edge.to : place;
}

/** Places that can be reached from the start if every guard may come true. */
export function reachable<P extends string, E extends string, F extends string>(
  chart: Chart<P, E, F>,
): Set<P> {
  const found = new Set<P>([chart.start]);
  for (const place of found) {
    for (const edge of Object.values(chart.places[place]) as Edge<P, F>[]) {
      found.add(typeof edge === 'string' ? edge : edge.to);
    }
  }
  return found;
}
