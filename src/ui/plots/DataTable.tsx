/** The numbers of a plot as a table. */
import type { ReactNode } from 'react';
import { Powers } from '../shared/Powers.tsx';
import type { Growth } from './plotSpec.ts';
import type { TableContent } from './tableRows.ts';
import { RETELL_MS, useGrowth } from './useGrowth.ts';

interface DataTableProps {
  readonly title: string;
  /** What stands there while there are no rows. */
  readonly empty: string;
  readonly content: () => TableContent;
  readonly growth?: Growth | undefined;
}

export function DataTable({ title, empty, content, growth }: DataTableProps): ReactNode {
  useGrowth(growth, RETELL_MS);
  const { head, rows, notes } = content();
  const [corner, ...columns] = head;
  return (
    <div className="plot-numbers">
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table className="plot-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([heading, ...cells], row) => (
              <tr key={`${row} ${heading}`}>
                <th scope="row">
                  <Powers text={heading ?? ''} />
                </th>
                {cells.map((cell, column) => (
                  <td key={columns[column]}>
                    <Powers text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 && (
        <ul className="plot-notes">
          {notes.map(({ label, text }) => (
            <li key={label}>
              {label}: {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
