/** What is asked on module 8. */
import type { Item } from './item.ts';

export const cytokineItems = [
  {
    id: 'cytokine.grade',
    module: 'cytokine',
    kind: 'one',
    after: ['cytokine.stages'],
    options: ['one', 'two', 'three', 'needsIl6'],
    right: 'two',
    figures: [],
  },
  {
    id: 'cytokine.gradeBy',
    module: 'cytokine',
    kind: 'several',
    after: ['cytokine.stages'],
    options: ['il6', 'fever', 'dose', 'pressure', 'oxygen'],
    right: ['fever', 'pressure', 'oxygen'],
    figures: [],
    trials: ['topp2015'],
  },
  {
    id: 'cytokine.who',
    module: 'cytokine',
    kind: 'one',
    after: ['cytokine.local', 'cytokine.cascade'],
    options: ['allergy', 'blasts', 'drug', 'cascade'],
    right: 'cascade',
    figures: [],
  },
  {
    id: 'cytokine.secondPeak',
    module: 'cytokine',
    kind: 'one',
    after: ['cytokine.step'],
    options: ['weaker', 'fewer', 'usedUp', 'tCellsGone'],
    right: 'fewer',
    figures: ['doseStep1UgPerDay', 'doseStep2UgPerDay', 'stepDay'],
  },
  {
    id: 'cytokine.nerve',
    module: 'cytokine',
    kind: 'one',
    after: ['cytokine.nerve'],
    options: ['sameThing', 'burden', 'onlyDrug', 'own'],
    right: 'own',
    figures: [],
    trials: ['tower', 'blast'],
  },
] as const satisfies readonly Item[];
