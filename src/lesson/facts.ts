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
  /** In this run CD3 has let go of a drug. */
  'cd3LetGo',
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
  /** Judged by the receptors that carry drug: the pairs that one more drug could bridge are still far
   * from their most, near it, or few again because each cell is coated by drug of its own. */
  'bridgesClimb',
  'bridgesNearTop',
  'cellsCoated',
  /** A blast of the niche was killed; one T cell killed a second one. */
  'blastDied',
  'secondKill',
  /** The T cell that is followed killed a blast; it killed another. */
  'followedKilled',
  'followedKilledAgain',
  /** All blasts are dead; or some live, and more died than there are T cells, or no more than that. */
  'allCleared',
  'partCleared',
  'oneEachAtMost',
  /** A touch ended without holding; one held. */
  'touchFailed',
  'touchHeld',
  /** The first touch that held came after others that failed, or was the first of all, or none came
   * to the end of the run. */
  'heldAfterFailures',
  'heldAtFirst',
  'neverHeld',
  /** A thousand touches were counted. */
  'thousandTouches',
  /** At this level about one touch in twenty holds: the law says so, and a thousand were counted. */
  'oneTouchInTwenty',
  /** Two cells hold each other by at least one bridge. */
  'bridgeFormed',
  /** The bridges sufficed when calcium rose: the T cell turns to its target. */
  'synapseOrganised',
  'granulesReleased',
  /** Pores stand in the blast; they have closed again and the blast lives; they are open now. */
  'poreOpen',
  'poresMended',
  'poresStayOpen',
  /** The blast was torn by its pores; the T cell died of its own hit. The model has neither. */
  'blastBurst',
  'tCellDied',
  'granzymeInside',
  /** As much granzyme is inside as commits the blast to death. */
  'targetCommitted',
  'blastRounded',
  'blastFragmented',
  /** The T cell still holds the blast; it has let go of one that it killed. */
  'tCellStays',
  'tCellReleased',
  /** The T cell of the pair beside has let go. */
  'besideReleased',
  /** Since it let go the T cell has touched another blast; it holds another. */
  'nextTouched',
  'heldAgain',
  /** About half of all contacts at this level have the bridges that trigger, by the law. */
  'halfTrigger',
  /** One injection fell below the level that is active in the test tube: almost at once, within the
   * day in hours; or the day ended before it did. */
  'bolusGoneAtOnce',
  'bolusLastsHours',
  'bolusLastsDays',
  /** The rate of the pump was raised; the infusion has come to its end. */
  'doseStepped',
  'infusionEnded',
  /** After the pump stopped a quarter was left: within the first hour, within hours in the average and
   * in the slower patient, or neither came to it. */
  'quarterWithinAnHour',
  'quarterWithinHours',
  'quarterNotReached',
  /** The mean of the patients' levels: well above the level that their mean clearance gives, about the
   * same, or well below it. */
  'meanLevelAbove',
  'meansAgree',
  'meanLevelBelow',
  /** T cells in blood were at their lowest; were as many as before again; were twice as many. */
  'tCellsLowest',
  'tCellsBack',
  'tCellsDoubled',
  /** Of those that were gone from blood at that lowest, the most were in tissues, or nowhere in the
   * body; or blood had hardly fewer. */
  'tCellsInTissues',
  'tCellsLost',
  'tCellsStillInBlood',
  /** A T cell of the niche gives off cytokines; other cells of the illustration answer. */
  'tCellsRelease',
  'bystandersAnswer',
  /** The illustrated cytokines of a course came into their stages. */
  'cytokinesLocal',
  'cytokinesSpreading',
  'cytokinesResolving',
  /** IL-6 of the population model came to its height under the first dose, and after the step; the
   * second height against the first. */
  'firstIl6Peak',
  'secondIl6Peak',
  'secondPeakSmaller',
  'secondPeakAlike',
  'secondPeakLarger',
  /** Regulatory T cells leave the others about half of their activity. */
  'halfActivity',
  /** The run has ended, and what was published stands beside it: right is what that bears out. */
  'publishedShown',
  /** Nothing published bears it out: never holds. */
  'publishedOtherwise',
] as const;

export type Fact = (typeof facts)[number];
