/** Words with gaps: `{kdCd19M}` is a figure, `{=boundCd19}` a reading of the running model. */
import { parameters, type ParameterId } from '../../science/parameters.ts';
import type { Readings } from '../../sim/readings.ts';
import { isReadingId, readingForms, type ReadingForm, type ReadingId } from '../readingNames.ts';
import {
  plainFigure,
  sayCells,
  sayClearance,
  sayClock,
  sayCount,
  sayDose,
  sayDuration,
  sayHours,
  sayLevel,
  sayMean,
  sayParameter,
  sayPerUl,
  sayShare,
} from './format.ts';
import { sayRelease, sayStage } from './stages.ts';

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly id: ParameterId }
  | { readonly kind: 'reading'; readonly text: string };

const say: Readonly<Record<ReadingForm, (value: number) => string>> = {
  clock: sayClock,
  duration: sayDuration,
  count: sayCount,
  mean: sayMean,
  share: sayShare,
  level: sayLevel,
  stage: sayStage,
  hours: sayHours,
  dose: sayDose,
  clearance: sayClearance,
  perUl: sayPerUl,
  cells: sayCells,
  release: sayRelease,
};

/** A reading as it is said. */
export function sayReading(id: ReadingId, value: number): string {
  return say[readingForms[id]](value);
}

function isFigure(name: string): name is ParameterId {
  return Object.hasOwn(parameters, name);
}

/** Cuts words at their gaps. Throws a sentence that names a gap which nothing fills. */
export function pieces(text: string, readings: Readings): Piece[] {
  return text.split(/(\{[^}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('{')) return [{ kind: 'words', text: part }];
    const name = part.slice(1, -1);
    const reading = name.slice(1);
    if (name.startsWith('=') && isReadingId(reading)) {
      return [{ kind: 'reading', text: sayReading(reading, readings[reading] ?? 0) }];
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
