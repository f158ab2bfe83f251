/** Facts about the world that guards, answers and the mechanism's stage may rest on. The observer
 * reports them; nothing else decides whether one holds. */
export const facts = [
  /** The run has time left to show. */
  'timeLeft',
  /** The run has shown all that it shows. */
  'runEnded',
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
  /** Each cell was reached as often as diffusion brings molecules to its size, within four standard
   * deviations; or one of them more often. */
  'arrivedByChance',
  'blastReachedMore',
  'tCellReachedMore',
  /** CD3 is set to hold as long as CD19, to within a factor of two, and its stopwatch has shown
   * several times what it shows at the usual KD. */
  'cd3HeldOn',
  /** In the drawn scene receptors met peptides and let go: none fitted, and no second signal came. */
  'nothingMatched',
  /** In the drawn scene a receptor met nothing at all; one met the peptide that it fits. No scene
   * draws either. */
  'nothingMet',
  'peptideMatched',
  /** Which of three drawn medicines works with neither Fc part nor gene transfer. Only the engager
   * does. */
  'engagerNeedsNeither',
  'antibodyNeedsNeither',
  'carTCellNeedsNeither',
  /** A blast of the niche was killed; one T cell killed a second one. */
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
