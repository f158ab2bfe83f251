/** Words with gaps: `{kdCd19M}` is a figure, `{=boundCd19}` a reading of the running model. */
import { parameters, type ParameterId } from '../../science/parameters.ts';
import type { Readings } from '../../sim/readings.ts';
import { plainFigure, sayClock, sayCount, sayMean, sayParameter, sayShare } from './format.ts';

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: ParameterId }
  | { readonly kind: 'reading'; readonly text: string };

/** How each reading is said; only these may stand in words. */
const said = {
  timeS: sayClock,
  touches: sayCount,
  tCells: sayCount,
  boundCd19: sayCount,
  boundCd3: sayCount,
  capturedCd19: sayCount,
  capturedCd3: sayCount,
  lawMeanCd19: sayMean,
  lawMeanCd3: sayMean,
  occupancyCd19: sayShare,
  occupancyCd3: sayShare,
};

function isFigure(name: string): name is ParameterId {
  return Object.hasOwn(parameters, name);
}

function isReading(name: string): name is keyof typeof said {
  return Object.hasOwn(said, name);
}

/** Cuts words at their gaps. Throws a sentence that names a gap which nothing fills. */
export function pieces(text: string, readings: Readings): Piece[] {
  return text.split(/(\{[^}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('{')) return [{ kind: 'words', text: part }];
    const name = part.slice(1, -1);
    const reading = name.slice(1);
    if (name.startsWith('=') && isReading(reading)) {
      return [{ kind: 'reading', text: said[reading](readings[reading] ?? 0) }];
    }
    if (isFigure(name)) return [{ kind: 'figure', id: name }];
    throw new Error(`Nothing fills the gap ${part} in “${text}”.`);
  });
}

/** The same words as one plain sentence, for descriptions and announcements. */
export function plainWords(text: string, readings: Readings): string {
  return pieces(text, readings)
    .map((piece) =>
      piece.kind === 'figure' ? plainFigure(sayParameter(parameters[piece.id])) : piece.text,
    )
    .join('');
}
