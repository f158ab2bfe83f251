/** Everyone in the lesson, by id. */
import { blast } from './blast.ts';
import { cd19 } from './cd19.ts';
import { cd45 } from './cd45.ts';
import { chimericReceptor } from './chimericReceptor.ts';
import { endothelium } from './endothelium.ts';
import { engager } from './engager.ts';
import { granzymeB } from './granzymeB.ts';
import { ifnGamma } from './ifnGamma.ts';
import { igg } from './igg.ts';
import { il10 } from './il10.ts';
import { il2 } from './il2.ts';
import { il4 } from './il4.ts';
import { il6 } from './il6.ts';
import { macrophage } from './macrophage.ts';
import { normalBCell } from './normalBCell.ts';
import { peptideMhc } from './peptideMhc.ts';
import { perforin, perforinPore } from './perforin.ts';
import { tCell } from './tCell.ts';
import { tcrCd3 } from './tcrCd3.ts';
import { tnfAlpha } from './tnfAlpha.ts';

export const cast = {
  engager,
  cd19,
  cd3: tcrCd3,
  cd45,
  peptideMhc,
  igg,
  chimericReceptor,
  perforin,
  perforinPore,
  granzymeB,
  il2,
  tnfAlpha,
  ifnGamma,
  il6,
  il10,
  il4,
  tCell,
  blast,
  normalBCell,
  macrophage,
  endothelium,
} as const;

export type CastId = keyof typeof cast;
