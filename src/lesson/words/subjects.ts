/** The things and happenings that need words besides the steps: what stands in the scene, and what
 * the product may have to say about itself. */

export type SceneThing = 'tCell' | 'blast' | 'cd3' | 'cd19' | 'freeDrug' | 'boundDrug';

export type NoticeId =
  | 'unknownMode'
  | 'unknownStep'
  | 'unknownOption'
  | 'badValue'
  | 'storageBroken'
  | 'storageNewer'
  | 'storageUnavailable'
  | 'noWebGL'
  | 'contextLost';
