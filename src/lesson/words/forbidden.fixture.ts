/** What the product must never say, as far as words alone show it. */
export const forbidden: readonly RegExp[] = [
  /binding constant/i,
  // Cells and molecules have no intentions, and nothing draws them to each other.
  /\b(wants?|decides?|hunts?|seeks?|attacks?)\b/i,
  /steers? the drug/i,
  // Hard words for readers in a second language.
  /\b(brush|soak up|storm|damp|thin out|handful|by evening)\b/i,
  // Nothing of the early trial was fatal as far as the sources show.
  /\bfatal/i,
  // Not known to be reasons why treatment fails.
  /PD-L1|CD81|exon 2/i,
  // Trials are never ranked against each other.
  /\b(better|worse|superior|inferior) than (TOWER|BLAST|ALCANTARA|D-ALBA|INO-VATE|chemotherapy)/i,
  // No cytokine level foretells a grade, and nothing here is advice.
  /cytokines? (levels? )?predicts?/i,
  /\b(you should|patients should|should be given|we recommend)\b/i,
  // What nobody checked is not told, and no medicine or dose beside this drug's.
  /from memory|\bunchecked\b/i,
  /dexamethasone/i,
  // The drug makes nobody move towards anything; a touch comes by chance.
  /T cells? (moves?|migrates?|crawls?|are drawn|is drawn) towards? (the )?(leukaemia|blast|tumour)/i,
  // Not shown: that a weak grip makes T cells kill in series, or that the hook effect sets the dose.
  /low (CD3 )?affinity (causes|makes|leads)/i,
  /hook effect (limits|sets)/i,
  // The evidence stands as of February 2020; label levels at the first dose are from memory only.
  /\b20(2[1-9]|[3-9]\d)\b/,
  /\b2(11|28) pg/,
];
