/** Builds a session: every store at its start, as the device and the system say. */
import { createStore } from 'zustand/vanilla';
import type { Fact } from '../lesson/facts.ts';
import { questionOf } from '../lesson/lesson.ts';
import { chartOf } from '../lesson/tracks.ts';
import { mechanismChart } from '../lesson/mechanism.ts';
import { playbackChart } from '../lesson/playback.ts';
import { questionChart } from '../lesson/question.ts';
import { emptyReadings, type Readings } from '../sim/readings.ts';
import { readAddress, type Address } from '../store/address.ts';
import { createChartStore } from '../store/chartStore.ts';
import { History } from '../store/history.ts';
import { createLabelLayer } from '../store/labelLayer.ts';
import { noLecture, type Lecture } from '../store/lecture.ts';
import { type Progress, noProgress } from '../store/progress.ts';
import type {
  Answer,
  Appearance,
  Inspection,
  LabState,
  Notice,
  Session,
  Skipping,
  ViewState,
} from '../store/session.ts';
import { usualSettings, type Settings } from '../store/settings.ts';
import type { Takes } from '../store/take.ts';
import type { Timeline } from '../store/timeline.ts';

export type Stores = Omit<Session, 'commands'>;

export function createStores(): Stores {
  const facts = createStore<{ held: ReadonlySet<Fact> }>(() => ({ held: new Set() }));
  const progress = createStore<Progress>(() => noProgress);
  const address = createStore<Address>(() => readAddress('').address);
  const holds = (fact: Fact): boolean => facts.getState().held.has(fact);

  // A step that was ever done stays done: its way on stays lit.
  const lesson: Session['lesson'] = createChartStore(
    () => chartOf(address.getState().track),
    (fact) => holds(fact) || progress.getState().steps[lesson.getState().place]?.done === true,
  );
  return {
    lesson,
    facts,
    progress,
    address,
    playback: createChartStore(playbackChart, holds),
    question: createChartStore(questionChart, () => {
      const question = questionOf(lesson.getState().place);
      return question !== null && holds(question.answeredBy);
    }),
    mechanism: createChartStore(mechanismChart, holds),
    readings: createStore<Readings>(() => emptyReadings),
    answer: createStore<Answer>(() => ({ option: null, outcome: null })),
    settings: createStore<Settings>(() => usualSettings),
    appearance: createStore<Appearance>(() => ({
      ground: 'dark',
      motion: 'full',
      quality: usualSettings.quality,
    })),
    notices: createStore<{ list: readonly Notice[] }>(() => ({ list: [] })),
    view: createStore<ViewState>(() => ({
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      scene: 'starting',
      dive: null,
    })),
    inspection: createStore<Inspection>(() => ({ thing: null, seen: new Set() })),
    skipping: createStore<Skipping>(() => ({ under: false, last: null })),
    timeline: createStore<Timeline>(() => ({ line: null })),
    history: new History(),
    labels: createLabelLayer(),
    takes: createStore<Takes>(() => ({ begin: null })),
    lecture: createStore<Lecture>(() => noLecture),
    lab: createStore<LabState>(() => ({ change: null })),
  };
}
