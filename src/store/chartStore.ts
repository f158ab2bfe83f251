/** A chart that stands somewhere: the smallest store around `transition`. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { transition, type Chart, type Holds } from '../lesson/chart.ts';

export interface ChartState<Place extends string> {
  readonly place: Place;
}

export interface ChartStore<Place extends string, Event extends string> extends StoreApi<
  ChartState<Place>
> {
  /** Sends an event; one that is refused changes nothing and notifies nobody. */
  send(event: Event): void;
  /** Where an event would lead now; the same place where it is refused. */
  where(event: Event): Place;
  /** Whether an event would lead anywhere now: what lights a button. */
  can(event: Event): boolean;
  /** Stands somewhere without an event: for an address, which may point anywhere. */
  standAt(place: Place): void;
}

/** `chart` may change while it stands: then it is asked for at each event. */
export function createChartStore<P extends string, E extends string, F extends string>(
  chart: Chart<P, E, F> | (() => Chart<P, E, F>),
  holds: Holds<F>,
): ChartStore<P, E> {
  const now = typeof chart === 'function' ? chart : () => chart;
  const store = createStore<ChartState<P>>(() => ({ place: now().start }));
  const standAt = (place: P): void => {
    store.setState((stands) => (stands.place === place ? stands : { place }));
  };
  const where = (event: E): P => transition(now(), store.getState().place, event, holds);
  return {
    ...store,
    standAt,
    send: (event) => standAt(where(event)),
    where,
    can: (event) => where(event) !== store.getState().place,
  };
}
