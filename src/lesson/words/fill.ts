/** Words with gaps: `{kdCd19M}` is a figure, `{=boundCd19}` a reading of the running model. */
import { parameters, type ParameterId } from '../../science/parameters.ts';
import type { Readings } from '../../sim/readings.ts';
import { plainFigure, sayClock, sayCount, sayMean, sayParameter, sayShare } from './format.ts';

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: ParameterId }
  | { readonly kind: 'reading'; readonly text: string };

const said = {
  clock: (readings: Readings) => sayClock(readings.timeS),
  boundCd19: (readings: Readings) => sayCount(readings.boundCd19),
  boundCd3: (readings: Readings) => sayCount(readings.boundCd3),
  capturedCd19: (readings: Readings) => sayCount(readings.capturedCd19),
  capturedCd3: (readings: Readings) => sayCount(readings.capturedCd3),
  meanCd19: (readings: Readings) => sayMean(readings.lawCd19.mean),
  meanCd3: (readings: Readings) => sayMean(readings.lawCd3.mean),
  occupancyCd19: (readings: Readings) => sayShare(readings.occupancyCd19),
  occupancyCd3: (readings: Readings) => sayShare(readings.occupancyCd3),
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
    if (name.startsWith('=') && isReading(name.slice(1))) {
      return [{ kind: 'reading', text: said[name.slice(1) as keyof typeof said](readings) }];
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
