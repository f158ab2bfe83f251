/** What the product has to say about itself, once each, until put away. */
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { english } from '../../lesson/words/en/words.ts';
import type { Complaint } from '../../store/address.ts';
import { useSession, useSessionStore } from './session.tsx';

export function sayComplaint({ notice, what, range }: Complaint): string {
  return english.notices[notice].replace('{what}', what).replace('{range}', range ?? '');
}

const acts: Readonly<Record<string, string>> = interfaceWords.notices.acts;

export function Notices(): ReactNode {
  const { commands } = useSession();
  const list = useSessionStore(
    (session) => session.notices,
    (state) => state.list,
  );
  return (
    <div className="notices" role="status">
      {list.map((complaint, index) => (
        <p key={`${complaint.notice} ${complaint.what}`} className="notice">
          <span>{sayComplaint(complaint)}</span>
          {complaint.act && (
            <button
              type="button"
              onClick={() => {
                commands.dismissNotice(index);
                complaint.act?.();
              }}
            >
              {acts[complaint.notice]}
            </button>
          )}
          <button type="button" onClick={() => commands.dismissNotice(index)}>
            {interfaceWords.notices.putAway}
          </button>
        </p>
      ))}
    </div>
  );
}
