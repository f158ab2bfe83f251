/** The first page: one line over the moving scene, and the way in. */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { stepOf, type StepId } from '../../lesson/lesson.ts';
import { tracks } from '../../lesson/tracks.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { loadWords, stepWords } from '../../lesson/words/en/shelf.ts';
import { stepNumber } from '../../lesson/contents.ts';
import { writeAddress } from '../../store/address.ts';
import { Notices } from '../shared/Notices.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import '../style/home.css';

const words = interfaceWords.home;
/** Words that take less of the window's width than this stand beside the scene, others below it. */
const BESIDE = 0.7;
/** Of the words' breadth, so much hides the scene: towards the scene they fade. */
const SOLID = 0.75;
/** The crowd goes on beyond the window's edges by this share of its height. */
const BLEED = 0.12;

/** Tells the scene which part of the window the words cover. */
function useCover(): RefObject<HTMLElement | null> {
  const { view } = useSession();
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { right, top, width } = element.getBoundingClientRect();
      const beside = width < BESIDE * window.innerWidth;
      const bleed = -BLEED * window.innerHeight;
      view.setState({
        insets: beside
          ? { top: bleed, right: bleed, bottom: bleed, left: SOLID * right }
          : { top: bleed, right: bleed, bottom: SOLID * (window.innerHeight - top), left: bleed },
      });
    });
    observer.observe(element);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [view]);
  return host;
}

/** The step's number and title once its words are here; empty until then. */
function useTitle(id: StepId | null): string {
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (id === null) return undefined;
    let wanted = true;
    loadWords(stepOf(id).module).then(
      () => wanted && setTitle(`${stepNumber(id)} ${stepWords(id).title}`),
      // Without its words the way back is still a way back.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return title;
}

export function Home(): ReactNode {
  usePageTitle('');
  const { commands } = useSession();
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const last = useSessionStore(
    (session) => session.progress,
    (state) => state.last,
  );
  const title = useTitle(last);
  const first = tracks[address.track][0];
  const cover = useCover();
  return (
    <main ref={cover} className="home-words" aria-labelledby="home-heading">
      <h1 id="home-heading" tabIndex={-1}>
        {words.line}
      </h1>
      <p className="home-ways">
        <button
          type="button"
          className="primary"
          onClick={() => first !== undefined && commands.open(first)}
        >
          {words.begin}
        </button>
        {last !== null && (
          <button type="button" className="home-go-on" onClick={() => commands.open(last)}>
            {words.goOn(title)}
          </button>
        )}
      </p>
      <nav className="home-also" aria-label={interfaceWords.header.ways}>
        <a href={writeAddress({ ...address, mode: 'train', exhibit: '' })}>
          {interfaceWords.header.train}
        </a>
        <a href={writeAddress({ ...address, mode: 'lab', exhibit: '' })}>
          {interfaceWords.header.lab}
        </a>
      </nav>
      <p className="home-disclaimer">{words.disclaimer}</p>
      <Notices />
    </main>
  );
}
