/** What is said of the bedside cards and of the report: the shape every language fills in. */
import type { BloodPressure, CrsGrade, OxygenNeed } from '../../sim/cytokineGrade.ts';
import type { ObservationId, SaidOfIl6 } from '../checks/bedside.ts';

export interface BedsideWords {
  readonly position: (at: number, of: number) => string;
  readonly invented: string;
  readonly signs: Readonly<Record<'temperature' | 'bloodPressure' | 'oxygen' | 'il6', string>>;
  readonly temperature: (celsius: number) => string;
  readonly bloodPressures: Readonly<Record<BloodPressure, string>>;
  readonly oxygenNeeds: Readonly<Record<OxygenNeed, string>>;
  readonly il6: Readonly<Record<SaidOfIl6, string>>;
  readonly ask: string;
  readonly grade: (grade: CrsGrade) => string;
  readonly definition: string;
  /** From fever alone up to the highest, by grade. */
  readonly definitions: Readonly<Record<Exclude<CrsGrade, 0>, string>>;
  readonly verdict: (right: boolean, grade: CrsGrade) => string;
  /** Why this card has its grade: which sign sets it. */
  readonly because: (bloodPressure: BloodPressure, oxygen: OxygenNeed) => string;
  readonly il6Aside: Readonly<Record<SaidOfIl6, string>>;
  readonly next: string;
  readonly finish: string;
  readonly again: string;
  readonly chooseFirst: string;
  readonly submit: string;
  readonly score: (right: number, of: number) => string;
  readonly report: {
    readonly ask: string;
    readonly how: string;
    readonly send: string;
    readonly chooseFirst: string;
    readonly sent: (reported: number, of: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly yours: string;
    readonly observations: Readonly<
      Record<ObservationId, { readonly text: string; readonly why: string }>
    >;
    readonly again: string;
  };
}
