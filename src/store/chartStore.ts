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
  /** Whether an event would lead anywhere now: what lights a button. */
  can(event: Event): boolean;
  /** Stands somewhere without an event: for an address, which may point anywhere. */
  standAt(place: Place): void;
}

export function createChartStore<P extends string, E extends string, F extends string>(
  chart: Chart<P, E, F>,
  holds: Holds<F>,
): ChartStore<P, E> {
  const store = createStore<ChartState<P>>(() => ({ place: chart.start }));
  const standAt = (place: P): void => {
    store.setState((now) => (now.place === place ? now : { place }));
  };
  return {
    ...store,
    standAt,
    send: (event) => standAt(transition(chart, store.getState().place, event, holds)),
    can: (event) => {
      const { place } = store.getState();
      return transition(chart, place, event, holds) !== place;
    },
  };
}
