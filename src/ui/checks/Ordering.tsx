/** Put in order: every entry moves by its two buttons or by the up and down keys, and says where it
 * has come to. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { AnswerWords } from '../../lesson/checks/itemWords.ts';
import { checkWords as words } from '../../lesson/words/en/checks/frame.ts';

interface OrderingProps {
  readonly order: readonly string[];
  readonly said: Readonly<Record<string, AnswerWords>>;
  onOrder(order: readonly string[]): void;
}

type Way = 'earlier' | 'later';

interface Move {
  readonly id: string;
  readonly way: Way;
}

export function Ordering({ order, said, onOrder }: OrderingProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move | null>(null);

  // The button that was pressed goes with its entry; at an end it is the other one that is left.
  useEffect(() => {
    if (!last) return;
    const entry = list.current?.querySelector(`[data-entry="${last.id}"]`);
    const pressed = entry?.querySelector<HTMLButtonElement>(`[data-way="${last.way}"]`);
    const other = entry?.querySelector<HTMLButtonElement>('button:not(:disabled)');
    (pressed?.disabled === true ? other : pressed)?.focus();
  }, [last]);

  const move = (id: string, way: Way): void => {
    const at = order.indexOf(id);
    const to = at + (way === 'earlier' ? -1 : 1);
    const other = order[to];
    if (other === undefined) return;
    onOrder(order.with(at, other).with(to, id));
    setLast({ id, way });
  };
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? 'earlier' : 'later');
  };

  const text = (id: string): string => said[id]?.text ?? '';
  return (
    <>
      <ol ref={list} className="check-order">
        {order.map((id, at) => (
          <li key={id} data-entry={id}>
            <span className="check-place" aria-hidden="true">
              {at + 1}
            </span>
            <span className="check-entry">{text(id)}</span>
            {(['earlier', 'later'] as const).map((way) => (
              <button
                key={way}
                type="button"
                className="icon"
                data-way={way}
                aria-label={words[way](text(id))}
                disabled={order[at + (way === 'earlier' ? -1 : 1)] === undefined}
                onClick={() => move(id, way)}
                onKeyDown={(event) => onKeyDown(event, id)}
              >
                <span aria-hidden="true">{way === 'earlier' ? '↑' : '↓'}</span>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {last && words.moved(text(last.id), order.indexOf(last.id) + 1, order.length)}
      </p>
    </>
  );
}
