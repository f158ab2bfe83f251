/** About the product: its version, whether this device keeps it, its licence, and whose work it ships. */
import { licences, ownText, version } from 'virtual:licences';
import type { ReactNode } from 'react';
import { aboutWords as words } from '../../lesson/words/en/about.ts';
import { Notices } from '../shared/Notices.tsx';
import { PageHeader } from '../shared/PageHeader.tsx';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { usePausedLesson } from '../shared/usePausedLesson.ts';
import '../style/about.css';
import { useKeptHere } from './useKeptHere.ts';

function FullText({ of, children }: { of: string; children: string }): ReactNode {
  return (
    <details className="about-text">
      <summary>
        {words.text}
        <span className="visually-hidden">: {of}</span>
      </summary>
      <p>{children}</p>
    </details>
  );
}

export function About(): ReactNode {
  usePausedLesson();
  usePageTitle(words.title);
  const kept = useKeptHere();
  return (
    <div className="page">
      <PageHeader title={words.title} />
      <main className="about" aria-labelledby="about-heading">
        <Notices />
        <h1 id="about-heading" tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.what}</p>
        <p>
          {words.version(version)}
          {kept !== null && ` ${kept ? words.kept.kept : words.kept.notKept}`}
        </p>
        <h2>{words.own.title}</h2>
        <p>{words.own.what}</p>
        <FullText of="Engager">{ownText}</FullText>
        <h2>{words.others.title}</h2>
        <p>{words.others.what}</p>
        <ul className="about-parts">
          {licences.map(({ name, version: at, licence, home, text }) => (
            <li key={name}>
              <h3>
                {name} {at}
              </h3>
              <p>
                {licence} ·{' '}
                <a href={home} target="_blank" rel="noreferrer">
                  {words.home}
                  <span className="visually-hidden">: {name}</span>
                </a>
              </p>
              <FullText of={name}>{text}</FullText>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
