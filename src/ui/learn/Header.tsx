/** The strip above the scene: the product, the module, and the ways to everything else. */
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { modules, type ModuleId } from '../../lesson/step.ts';
import { steps } from '../../lesson/lesson.ts';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { english } from '../../lesson/words/en/words.ts';
import { writeAddress } from '../../store/address.ts';
import { Fetched, coming, fetched } from '../shared/Fetched.tsx';
import { GroundButton } from '../shared/GroundButton.tsx';
import { useSessionStore } from '../shared/session.tsx';
import '../style/header.css';
import { useRun } from './run.ts';

const words = interfaceWords.header;
const MENU = 'ways';
const SEARCH_KEY = '/';

const Search = fetched(async () => (await import('../search/Search.tsx')).Search);
const SettingsDialog = fetched(
  async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog,
);

type Dialog = 'search' | 'settings';

function moduleName(id: ModuleId): string {
  return `${modules.indexOf(id) + 1} ${english.modules[id]}`;
}

export function Header(): ReactNode {
  const { step } = useRun();
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const [open, setOpen] = useState<Dialog | null>(null);
  const menu = useRef<HTMLElement>(null);
  const show = (dialog: Dialog): void => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
    setOpen(dialog);
  };
  /** What was closed may be told after the other has opened. */
  const closing = (closed: Dialog) => (): void => setOpen((now) => (now === closed ? null : now));
  const shortcuts = useSessionStore(
    (session) => session.settings,
    (state) => state.shortcuts,
  );
  useEffect(() => {
    if (!shortcuts) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== SEARCH_KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
      event.preventDefault();
      setOpen('search');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
  const elsewhere = (mode: 'map' | 'train' | 'lab' | 'glossary' | 'gallery'): string =>
    writeAddress({ ...address, mode, exhibit: '' });
  return (
    <header className="header">
      <a
        className="brand"
        href={writeAddress({ ...address, mode: 'home', step: steps[0].id })}
        aria-label={words.home}
      >
        Engager
      </a>
      <span className="quiet">{moduleName(step.module)}</span>
      <button type="button" className="menu-button" popoverTarget={MENU}>
        {words.menu}
      </button>
      <nav ref={menu} id={MENU} className="header-buttons" popover="auto" aria-label={words.ways}>
        <a className="button" href={elsewhere('map')}>
          {words.map}
        </a>
        <a className="button" href={elsewhere('train')}>
          {words.train}
        </a>
        <a className="button" href={elsewhere('lab')}>
          {words.lab}
        </a>
        <button type="button" onClick={() => show('search')}>
          {words.search}
        </button>
        <a className="button" href={elsewhere('glossary')}>
          {words.glossary}
        </a>
        <a className="button" href={elsewhere('gallery')}>
          {words.gallery}
        </a>
        <button type="button" onClick={() => show('settings')}>
          {words.settings}
        </button>
        <GroundButton />
      </nav>
      {open !== null && (
        <Fetched onClose={closing(open)}>
          <Suspense fallback={coming}>
            {open === 'search' && <Search onClose={closing('search')} />}
            {open === 'settings' && <SettingsDialog onClose={closing('settings')} />}
          </Suspense>
        </Fetched>
      )}
    </header>
  );
}
