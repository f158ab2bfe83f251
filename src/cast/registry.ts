/** Everyone in the lesson, by id. */
import { blast } from './blast.ts';
import { cd19 } from './cd19.ts';
import { engager } from './engager.ts';
import { tCell } from './tCell.ts';
import { tcrCd3 } from './tcrCd3.ts';

export const cast = { engager, cd19, cd3: tcrCd3, tCell, blast } as const;

export type CastId = keyof typeof cast;
