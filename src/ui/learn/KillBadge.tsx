/** Kills of the T cell that is followed, as a badge beside it in the scene. What it says stands in the
 * panel and in the description too. */
import { useEffect, useRef, type ReactNode } from 'react';
import { timelineWords } from '../../lesson/words/en/timeline.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import '../style/timeline.css';

export function KillBadge(): ReactNode {
  const { labels } = useSession();
  const kills = useSessionStore(
    (session) => session.timeline,
    ({ line }) => line?.kills[line.followed] ?? 0,
  );
  const badge = useRef<HTMLParagraphElement>(null);
  useEffect(
    () =>
      labels.subscribe(() => {
        const at = labels.anchors.get('followed');
        const seen = at?.visible === true;
        badge.current?.classList.toggle('hidden', !seen);
        if (!seen) return;
        badge.current?.style.setProperty(
          'transform',
          `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px) translateX(-50%)`,
        );
      }),
    [labels],
  );
  return (
    <p ref={badge} className="kill-badge hidden" aria-hidden="true">
      {timelineWords.badge(kills)}
    </p>
  );
}
