/** Many runs, kept runs, saving and sharing in the lab, in English. */
import type { LabDataWords } from '../labData.ts';

/** A time that is left, no finer than it is known. */
function left(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  if (seconds < 90) return `, about ${Math.max(1, Math.ceil(seconds))} s left`;
  return `, about ${Math.ceil(seconds / 60)} min left`;
}

export const labDataWords: LabDataWords = {
  many: {
    heading: 'Many runs',
    run: (runs) => `Run ${runs} like this`,
    cancel: 'Cancel',
    again: 'Try again',
    begun: (runs) => `Running ${runs} like this.`,
    progress: (done, of, leftS) => `${done} of ${of} runs${left(leftS)}`,
    done: (runs, low, high) =>
      `${runs} runs, alike but for chance. The line of dashes and dots is their mean; the band holds them from the ${low}th to the ${high}th percentile.`,
    cancelled: 'Cancelled. Nothing was changed.',
    changed: 'Something was set anew, so these runs were given up.',
    failed: 'These runs could not be carried out. What was set stands as it is.',
    same: 'No chance is in this model: every run of these values is the same, so one run tells all.',
    csv: (runs) => `CSV of ${runs} runs`,
    mean: (runs) => `mean of ${runs} runs`,
    band: (runs, low, high) => `${runs} runs, ${low}–${high} %`,
  },
  keep: {
    keep: 'Keep for comparison',
    heading: 'Kept for comparison',
    kept: (name) => `Kept as ${name}.`,
    already: (name) => `This run is kept already, as ${name}.`,
    dropped: (name) => `${name} is dropped.`,
    drop: (name) => `Drop ${name}`,
    full: 'Four runs are kept, and there is room for no more. Which of them may go?',
    dropFirst: (name, what) => `Drop ${name}: ${what}`,
    dropNone: 'Keep these four',
    failed: 'This run could not be carried out, so it is not kept.',
    notLasting: 'This browser stores nothing: kept runs last until the page is closed.',
    start: 'as it starts',
    seed: (seed) => `seed ${seed}`,
    mean: (runs) => `mean of ${runs}`,
    values: {
      drug: (said) => said,
      cd19: (said) => `${said} CD19`,
      'kd-cd19': (said) => `KD of CD19 ${said}`,
      'kd-cd3': (said) => `KD of CD3 ${said}`,
      ratio: (said) => `${said} T cells per 100`,
      adhesion: (said) => (said === 'assay' ? 'holding as in the dish' : 'holding by bridges'),
      hours: (said) => said,
      'cd19-negative': (said) => `${said} without CD19`,
      treg: (said) => `${said} Treg`,
      schedule: (said) => said,
      clearance: (said) => said,
      'stop-day': (said) => `stop at ${said}`,
      stop: (said) => `pump off ${said}`,
    },
  },
  save: {
    csv: 'CSV',
    working: 'Working out the run for its file.',
    saved: (name) => `Saved as ${name}.`,
    savedRun: (name) => `Saved as ${name}: this run from its start, with the values as they stand.`,
    failedRun: 'The run could not be carried out for its file. What was set stands as it is.',
    failedPicture: 'The picture of this plot could not be made.',
    asTable: 'This plot stands as a table now; show its picture first.',
  },
  share: {
    open: 'Share',
    title: 'Share this run',
    close: 'Close',
    link: {
      heading: 'Link',
      what: 'It holds every value and the seed: whoever opens it sees this run.',
      label: 'Link to this run',
    },
    copy: 'Copy the link',
    copied: 'The link is copied.',
    refused: 'This browser does not let a page copy. The link is selected: copy it by key.',
    plots: {
      heading: 'Plot',
      what: 'As it stands now: SVG to edit, PNG to paste.',
    },
    svg: (plot) => `${plot}: SVG`,
    png: (plot) => `${plot}: PNG`,
    again: {
      heading: 'Without a screen',
      what: 'The same numbers, from the command line of the project:',
    },
  },
};
