/** Training: modules with checks, what is due, the certificate. */
import type { ReactNode } from 'react';
import { trainWords as words } from '../../lesson/words/en/train.ts';
import { Missing } from '../shared/Missing.tsx';
import { Notices } from '../shared/Notices.tsx';
import { PageHeader } from '../shared/PageHeader.tsx';
import { useSessionStore } from '../shared/session.tsx';
import { useHeadingFocus } from '../shared/useHeadingFocus.ts';
import { usePageTitle } from '../shared/usePageTitle.ts';
import { usePausedLesson } from '../shared/usePausedLesson.ts';
import '../style/train.css';
import { Certificate } from './Certificate.tsx';
import { Overview } from './Overview.tsx';
import { ReviewSession } from './ReviewSession.tsx';
import { TrainLink, type TrainPage } from './TrainLink.tsx';
import { useTraining } from './useTraining.ts';

const pages: Readonly<Record<TrainPage, { title: string; Page: () => ReactNode }>> = {
  '': { title: words.title, Page: Overview },
  due: { title: words.due.heading, Page: ReviewSession },
  certificate: { title: words.certificate.title, Page: Certificate },
};

function isPage(name: string): name is TrainPage {
  return Object.hasOwn(pages, name);
}

export function Train(): ReactNode {
  usePausedLesson();
  const name = useSessionStore(
    (session) => session.address,
    (state) => state.exhibit,
  );
  const page = isPage(name) ? name : '';
  const heading = useHeadingFocus(page);
  const training = useTraining();
  const { title, Page } = pages[page];
  usePageTitle(title);
  return (
    <div className="page train-page">
      <PageHeader title={title} />
      <main className="train" aria-labelledby="train-heading">
        <Notices />
        {name !== page && <p role="status">{words.noPage(name)}</p>}
        <h1 id="train-heading" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {page !== '' && (
          <p className="train-back">
            <TrainLink to={{ page: '' }}>{words.back}</TrainLink>
          </p>
        )}
        {training.state === 'here' && <Page />}
        {training.state === 'missing' && <Missing onAgain={training.again} />}
      </main>
    </div>
  );
}
