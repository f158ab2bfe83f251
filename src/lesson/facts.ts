/** Facts about the world that guards, answers and the mechanism's stage may rest on. The observer
 * reports them; nothing else decides whether one holds. */
export const facts = [
  /** The run has time left to show. */
  'timeLeft',
  /** The learner has done what the step asks for. */
  'deedDone',
  /** A whole day of the model has passed. */
  'dayPassed',
  /** The blast holds at least one drug on CD19. */
  'cd19Held',
  /** The blast holds at least ten times as much drug as the T cell. */
  'blastHoldsFarMore',
  /** The two cells hold the same to within a factor of two. */
  'heldAlike',
  /** The T cell holds more than twice what the blast holds. */
  'tCellHoldsMore',
  /** Something in the niche was touched, killed; a T cell killed a second time. */
  'blastDied',
  'secondKill',
  /** A touch ended without holding; one held. */
  'touchFailed',
  'touchHeld',
  'bridgeFormed',
  'synapseOrganised',
  'granulesReleased',
  'targetCommitted',
  'tCellReleased',
  'nextTouched',
] as const;

export type Fact = (typeof facts)[number];
