/** Where every number comes from, by id: its label, its source or its sum, and what to know of it. */
import { everyParameter } from './everyParameter.ts';
import type { Provenance } from './parameter.ts';
import type { ParameterId } from './parameters.ts';

export const provenance: Readonly<Record<ParameterId, Provenance>> = everyParameter;
