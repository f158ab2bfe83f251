/** Every number the product uses, by id, with unit, range and grade: what models and views compute
 * with. Where each comes from stands in `provenance.ts`, which a page fetches when it is asked. */
import { everyParameter } from './everyParameter.ts';
import type { Figure } from './parameter.ts';

export type { Figure, Grade, Parameter } from './parameter.ts';

export type ParameterId = keyof typeof everyParameter;

export const parameters: Readonly<Record<ParameterId, Figure>> = everyParameter;
