/** The lecture at a glance: its steps as pictures, its track, and the lecturer's own track. */
import { lectureWay } from '../../lesson/lectureChart.ts';
import { stepPictures } from 'virtual:step-pictures';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

import { stepNumber } from '../../lesson/contents.ts';
import type { StepId } from '../../lesson/lesson.ts';
import { trackIds, type TrackId } from '../../lesson/tracks.ts';
import { handoutWords } from '../../lesson/words/en/handout.ts';
import { mapWords } from '../../lesson/words/en/map.ts';
import { presentWords as words } from '../../lesson/words/en/present.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { writeAddress } from '../../store/address.ts';
import { Modal } from '../shared/Modal.tsx';
import { Missing } from '../shared/Missing.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { useAllWords } from '../shared/useAllWords.ts';
import { DialogHead } from './Dialogs.tsx';
import { OwnTrack } from './OwnTrack.tsx';

const OWN = 'own';

/** How far each arrow key leads in the grid; up and down go by rows, counted on the page. */
function stepsOf(key: string, columns: number): number {
  const ways: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  return ways[key] ?? 0;
}

function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const cards = [...event.currentTarget.querySelectorAll('button')];
  const at = cards.indexOf(document.activeElement as HTMLButtonElement);
  const firstTop = cards[0]?.offsetTop;
  const columns = cards.filter((card) => card.offsetTop === firstTop).length;
  const to = cards[at + stepsOf(event.key, columns)];
  if (at < 0 || stepsOf(event.key, columns) === 0) return;
  event.preventDefault();
  to?.focus();
}

function Card({
  step,
  now,
  onPick,
}: {
  step: StepId;
  now: boolean;
  onPick: () => void;
}): ReactNode {
  return (
    <li>
      <button
        type="button"
        className="hall-card"
        aria-current={now ? 'step' : undefined}
        onClick={onPick}
      >
        <span className="hall-card-picture">
          {stepPictures.has(step) ? (
            <img src={stepPictures.get(step)} alt="" width="320" height="180" />
          ) : (
            <span aria-hidden="true">{stepNumber(step)}</span>
          )}
        </span>
        <span>
          <span className="hall-card-number">{stepNumber(step)}</span> {stepWords(step).title}
        </span>
      </button>
    </li>
  );
}

function TrackChoice(): ReactNode {
  const { address } = useSession();
  const { track, steps, name } = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  return (
    <label className="hall-track">
      {words.overview.track}{' '}
      <select
        value={steps.length > 0 ? OWN : track}
        onChange={({ target }) => {
          if (target.value === OWN) return;
          address.setState({ track: target.value as TrackId, steps: [], name: '' });
        }}
      >
        {trackIds.map((id) => (
          <option key={id} value={id}>
            {mapWords.track[id].name}
          </option>
        ))}
        {steps.length > 0 && <option value={OWN}>{words.overview.ownName(name)}</option>}
      </select>
    </label>
  );
}

export function Overview({ onClose }: { onClose: () => void }): ReactNode {
  const { commands } = useSession();
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const { step: now, track, steps } = address;
  const { state, again } = useAllWords();
  const { title } = words.overview;
  const cards = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // One goes on from where the lecture is.
    if (state !== 'here') return;
    const at = cards.current?.querySelector<HTMLElement>('[aria-current]');
    (at ?? cards.current?.querySelector('button'))?.focus();
  }, [state]);
  return (
    <Modal className="hall-dialog hall-overview" label={title} onClose={onClose}>
      <DialogHead title={title} onClose={onClose} />
      {state === 'missing' && <Missing onAgain={again} />}
      {state === 'here' && (
        <>
          <TrackChoice />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows only move between its buttons, which Tab does too. */}
          <ol ref={cards} className="hall-cards" onKeyDown={onArrow}>
            {lectureWay(track, steps).map((step) => (
              <Card
                key={step}
                step={step}
                now={step === now}
                onPick={() => {
                  commands.lectureAt({ step, beat: 'line' });
                  onClose();
                }}
              />
            ))}
          </ol>
          <OwnTrack />
          <p>
            <a href={writeAddress({ ...address, mode: 'handout', exhibit: '' })} target="_blank">
              {handoutWords.open}
            </a>
          </p>
        </>
      )}
    </Modal>
  );
}
