/** A link to a page of the training, or from it to a step. */
import type { ReactNode } from 'react';
import type { StepId } from '../../lesson/lesson.ts';
import { writeAddress } from '../../store/address.ts';
import { useSessionStore } from '../shared/session.tsx';

export type TrainPage = '' | 'due' | 'certificate';

interface TrainLinkProps {
  readonly to: { readonly page: TrainPage } | { readonly step: StepId; readonly seed?: number };
  readonly className?: string;
  /** What it is called where its text alone does not say it. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function TrainLink({ to, className, label, children }: TrainLinkProps): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const there =
    'page' in to
      ? ({ ...address, mode: 'train', exhibit: to.page } as const)
      : ({ ...address, mode: 'learn', run: 'first', value: null, ...to } as const);
  return (
    <a className={className} aria-label={label} href={writeAddress(there)}>
      {children}
    </a>
  );
}
