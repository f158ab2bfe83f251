import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Hued } from './Hued.tsx';

test.each([
  ['T cells touch blasts.', 'T cells', 'hue-t-cell'],
  ['T cells touch blasts.', 'blasts', 'hue-blast'],
  ['The T-cell receptor', 'T-cell', 'hue-t-cell'],
  ['Most relapses keep CD19.', 'CD19', 'hue-blast'],
  ['The second IL-6 peak', 'IL-6', 'hall-whole'],
])('in “%s”, %s is %s', (line, name, kind) => {
  expect(renderToStaticMarkup(<Hued line={line} />)).toContain(
    `<span class="${kind}">${name}</span>`,
  );
});

test('a trial is no cell', () => {
  expect(renderToStaticMarkup(<Hued line="In BLAST 88 of 113" />)).not.toContain('hue-blast');
});
