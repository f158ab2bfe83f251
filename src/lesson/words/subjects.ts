/** The things and happenings that need words besides the steps: what stands in the scene, and what
 * the product may have to say about itself. */

/** What can be named, pointed at and inspected in a scene. */
export const sceneThings = [
  'tCell',
  'blast',
  'cd3',
  'cd19',
  'freeDrug',
  'boundDrug',
  'vlCd19',
  'vhCd19',
  'vhCd3',
  'vlCd3',
  'linkers',
  'hisTail',
  'engager',
  'antibody',
  'fcPart',
  'carReceptor',
  'carTCell',
  'normalBCell',
  'nucleus',
  'peptideMhc',
  'cd45',
  'bridge',
  'contactSpot',
  'calcium',
  'centrosome',
  'microtubules',
  'lyticGranules',
  'perforin',
  'perforinPore',
  'granzymeB',
  'caspases',
  'blebs',
  'dyingBlast',
  'blastWithoutCd19',
  'regulatoryTCell',
  'vessel',
  'endothelium',
  'redCell',
  'pump',
  'bag',
  'injection',
  'tissue',
  'lymphNodes',
  'spleen',
  'marrow',
  'macrophage',
  'il2',
  'ifnGamma',
  'tnfAlpha',
  'il6',
  'il10',
  'il4',
  'patient',
  'fastClearer',
] as const;
export type SceneThing = (typeof sceneThings)[number];

/** What a scene may have to say of itself. `pump`: bag and pump; `tissues`: their chambers; `flow`: how
 * fast and how crowded blood is; `cytokines`: their molecules; `signals`: these drawn larger than
 * other molecules; `people`, `cells`: it has no scale. */
export type Schematic = 'pump' | 'tissues' | 'flow' | 'cytokines' | 'signals' | 'people' | 'cells';

export type NoticeId =
  | 'unknownMode'
  | 'unknownStep'
  | 'unknownExhibit'
  | 'unknownEntry'
  | 'unknownOption'
  | 'badValue'
  | 'storageBroken'
  | 'storageNewer'
  | 'storageUnavailable'
  | 'noWebGL'
  | 'partMissing'
  | 'partBroken'
  | 'sceneMissing'
  | 'newerVersion'
  | 'contextLost';
