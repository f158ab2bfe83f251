/** What is set in an experiment: three things to try, the controls, and what the latest change came to. */
import { useState, type ReactNode } from 'react';
import {
  controlsOf,
  type Experiment,
  type LabControl,
  type LabControlId,
} from '../../lesson/lab/experiment.ts';
import { sayClock } from '../../lesson/words/format.ts';
import type { ExperimentWords } from '../../lesson/words/lab.ts';
import { labWords as words } from '../../lesson/words/en/lab.ts';
import { emptyReadings } from '../../sim/readings.ts';
import { Filled } from '../shared/Filled.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import type { Stroke } from '../shared/ValueField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';
import { ScheduleField } from './ScheduleField.tsx';
import type { LabSettings } from './useSettings.ts';

/** Three things to try: pressing one sets it and says what to look for. */
export function Tries({
  experiment,
  said,
  settings: { start, set },
}: {
  experiment: Experiment;
  said: ExperimentWords;
  settings: LabSettings;
}): ReactNode {
  const [tried, setTried] = useState<string | null>(null);
  const what = tried === null ? undefined : said.tries[tried]?.what;
  return (
    <section className="lab-tries" aria-labelledby="lab-tries">
      <h2 id="lab-tries">{words.tries}</h2>
      <div className="lab-buttons">
        {experiment.tries.map(({ id, values }) => (
          <button
            key={id}
            type="button"
            aria-pressed={tried === id}
            onClick={() => {
              set({ ...start, ...values });
              setTried(id);
            }}
          >
            {said.tries[id]?.name}
          </button>
        ))}
      </div>
      <p role="status">{what && <Filled text={what} readings={emptyReadings} />}</p>
    </section>
  );
}

/** The controls, the way back and forth, and what the latest change came to. */
export function Settings({
  experiment,
  settings,
}: {
  experiment: Experiment;
  settings: LabSettings;
}): ReactNode {
  const { commands } = useSession();
  const { undo, redo, reset, set, values } = settings;
  const controls = controlsOf(experiment);
  return (
    <section className="lab-settings" aria-labelledby="lab-settings">
      <div className="lab-settings-head">
        <h2 id="lab-settings">{words.settings}</h2>
        <div className="lab-buttons">
          <button type="button" aria-disabled={undo === null} onClick={() => undo?.()}>
            {words.undo}
          </button>
          <button type="button" aria-disabled={redo === null} onClick={() => redo?.()}>
            {words.redo}
          </button>
          <button type="button" aria-disabled={reset === null} onClick={() => reset?.()}>
            {words.reset}
          </button>
          {experiment.chance && (
            <button type="button" onClick={commands.anotherRun}>
              {words.another}
            </button>
          )}
        </div>
      </div>
      <div className={controls.length > 2 ? 'lab-fields two' : 'lab-fields'}>
        {controls.map(([id, control]) => (
          <Field key={id} id={id} control={control} value={values[id] ?? control.start} set={set} />
        ))}
      </div>
      <Change />
    </section>
  );
}

function Field({
  id,
  control,
  value,
  set,
}: {
  id: LabControlId;
  control: LabControl;
  value: number | string;
  set: LabSettings['set'];
}): ReactNode {
  const onSet = (wanted: number | string, stroke?: Stroke): string | null =>
    set({ [id]: wanted }, stroke);
  switch (control.kind) {
    case 'number':
      return <NumberField id={id} control={control} value={Number(value)} onSet={onSet} />;
    case 'choice':
      return <ChoiceField id={id} control={control} value={String(value)} onSet={onSet} />;
    case 'schedule':
      return <ScheduleField id={id} control={control} value={String(value)} onSet={onSet} />;
  }
}

/** Whether the run began anew with the latest change or goes on with it. */
function Change(): ReactNode {
  const change = useSessionStore(
    (session) => session.lab,
    (state) => state.change,
  );
  const said =
    change === null
      ? ''
      : change.kind === 'began'
        ? words.change.began
        : words.change[change.altered ? 'altered' : 'wentOn'](sayClock(change.fromS));
  return (
    <p className="lab-change" role="status">
      {said}
    </p>
  );
}
