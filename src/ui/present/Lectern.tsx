/** What a lecture does and what lies over it when asked for: keys, tools, dialogs, the pointer and the
 * black screen. */
import { Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { newChannelId } from '../../deliver/notesChannel.ts';
import { stepNumber } from '../../lesson/contents.ts';
import type { LectureAct } from '../../lesson/words/present.ts';
import { presentWords as words } from '../../lesson/words/en/present.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { writeAddress } from '../../store/address.ts';
import type { Session } from '../../store/session.ts';
import { Description } from '../describe/Description.tsx';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { useStand } from './Band.tsx';
import { Blocked, Help } from './Dialogs.tsx';
import { HallPlot } from './HallPlot.tsx';
import { Jump } from './Jump.tsx';
import { Overview } from './Overview.tsx';
import { PointerDot } from './PointerDot.tsx';
import { Tools } from './Tools.tsx';
import { useSharedActs } from './useActs.ts';
import { switchFullScreen, useWideAtFirst } from './fullScreen.ts';
import { useAwake } from './useAwake.ts';
import { useHallScreen } from './useHallScreen.ts';
import { useLectureKeys } from './useKeys.ts';

const SaveDialog = fetched(async () => (await import('../shared/SaveDialog.tsx')).SaveDialog);

type Dialog = 'overview' | 'jump' | 'help' | 'save' | 'blocked';

/** The address of the notes window; the lecture gets a channel if it has none. */
function notesAddress({ address }: Session): { readonly url: string; readonly name: string } {
  if (address.getState().channel === null) address.setState({ channel: newChannelId() });
  const now = address.getState();
  const hash = writeAddress({ ...now, mode: 'notes', quality: 'low' });
  return { url: `${location.pathname}${location.search}${hash}`, name: `engager-${now.channel}` };
}

export function Lectern(): ReactNode {
  const session = useSession();
  const shared = useSharedActs();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [labelled, setLabelled] = useState(true);
  const notes = useRef<Window | null>(null);
  const black = useSessionStore(
    (state) => state.lecture,
    (state) => state.black,
  );
  const awake = useAwake();
  const { step } = useStand();
  useHallScreen();

  const acts = useMemo((): Readonly<Record<LectureAct, () => void>> => {
    const openNotes = (): void => {
      if (notes.current?.closed === false) {
        notes.current.focus();
        return;
      }
      const { url, name } = notesAddress(session);
      notes.current = window.open(url, name, 'popup,width=1180,height=760');
      if (notes.current === null) setDialog('blocked');
    };
    return {
      ...shared,
      overview: () => setDialog('overview'),
      jump: () => setDialog('jump'),
      help: () => setDialog('help'),
      save: () => setDialog('save'),
      notes: openNotes,
      labels: () => setLabelled((on) => !on),
      fullScreen: () => void switchFullScreen(),
    };
  }, [session, shared]);
  useLectureKeys(acts);
  useWideAtFirst();
  usePageTitle(`${words.tools}: ${stepNumber(step)} ${stepWords(step).title}`);
  useEffect(() => {
    session.lecture.setState({ attended: true });
    return () => session.lecture.setState({ attended: false });
  }, [session]);

  useEffect(() => {
    const root = document.documentElement;
    root.dataset['lecture'] = awake ? 'awake' : 'resting';
    root.dataset['labels'] = labelled ? 'on' : 'off';
    return () => {
      delete root.dataset['lecture'];
      delete root.dataset['labels'];
    };
  }, [awake, labelled]);

  /** What was closed may be told after another has opened. */
  const closing = (which: Dialog) => (): void => setDialog((now) => (now === which ? null : now));
  return (
    <>
      <div className="visually-hidden">
        <Description />
      </div>
      <Tools acts={acts} labelled={labelled} />
      <Fetched>
        <HallPlot />
      </Fetched>
      <PointerDot />
      {black && (
        <button type="button" className="hall-black" onClick={shared.black}>
          <span className="visually-hidden">{words.black}</span>
        </button>
      )}
      {dialog === 'overview' && <Overview onClose={closing('overview')} />}
      {dialog === 'jump' && <Jump onClose={closing('jump')} />}
      {dialog === 'help' && <Help onClose={closing('help')} />}
      {dialog === 'save' && (
        <Fetched onClose={closing('save')}>
          <Suspense fallback={coming}>
            <SaveDialog onClose={closing('save')} />
          </Suspense>
        </Fetched>
      )}
      {dialog === 'blocked' && (
        <Blocked url={notesAddress(session).url} onClose={closing('blocked')} />
      )}
    </>
  );
}
