/** The training, in English. */
import type { TrainWords } from '../train.ts';

function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number.toLocaleString('en-GB')} ${many}`;
}

function list(members: readonly (string | number)[]): string {
  return new Intl.ListFormat('en-GB').format(members.map(String));
}

/** "the first of three", or nothing where there is one. */
function which(number: number, of: number): string {
  return of === 1 ? '' : ` (${number} of ${of})`;
}

export const trainWords: TrainWords = {
  title: 'Training',
  enter: 'Training',
  noPage: (name) => `The training has no page called “${name}”, so you see all of it.`,
  back: 'Back to the training',
  ways: 'Your way through the lesson',
  wayWithoutChecks: 'The way you are on has no checks. Choose one that has.',
  summary: {
    progress: (done, of) => `${done} of ${of} steps done`,
    begin: 'Begin',
    goOn: (step) => `Continue: ${step}`,
    allDone: 'Every step of this way is done.',
    timeSpent: 'Time spent',
    notYet: 'none yet',
    timeCounts: 'in the steps of the lesson',
    dueToday: 'Due today',
    final: 'Final assessment',
  },
  time: (seconds) => {
    const minutes = Math.floor(seconds / 60);
    if (minutes < 1) return 'under a minute';
    const hours = Math.floor(minutes / 60);
    return hours < 1 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
  },
  questions: (number) => count(number, 'question', 'questions'),
  modules: {
    heading: 'The modules',
    steps: (done, of) => `${done} of ${of} steps done`,
    check: 'Check',
    final: 'Final assessment',
    notBegun: 'not begun',
    answered: (number, of) => `${number} of ${of} answered`,
    right: (number, of) => `${number} of ${of} right`,
    elsewhere: 'Not on this way',
    open: (module) => `Open: ${module}`,
    openShort: 'Open',
  },
  due: {
    heading: 'Due today',
    how: (days) =>
      `What was missed comes back after ${list(days)} days, as long as the answer is right each time. A wrong answer brings it back the next day.`,
    now: (number) => `${count(number, 'question is', 'questions are')} due today.`,
    next: (number, date) =>
      `Nothing is due today. Next: ${count(number, 'question', 'questions')} on ${date}.`,
    none: 'Nothing is due. What you miss in a check or in the final assessment comes back here.',
    begin: 'Answer what is due',
    byName: 'Choose it here by its name.',
    done: 'That was all that is due today.',
  },
  final: {
    heading: 'Final assessment',
    what: (length, percent) =>
      `${length} questions from all modules, drawn anew for each try and asked one by one. You pass with ${percent}\u00a0% right, and may try as often as you like.`,
    take: 'Take the final assessment',
    goOn: (answered, of) => `Go on: ${answered} of ${of} answered`,
    again: 'Take it again, with a new draw',
    newDraw: 'New try, with a new draw',
    passed: 'passed',
    notPassed: 'not passed',
    verdict: (passed, percent, needed) =>
      passed
        ? `Passed: ${percent}\u00a0% right. The pass mark is ${needed}\u00a0%.`
        : `Not passed: ${percent}\u00a0% right. The pass mark is ${needed}\u00a0%.`,
    openCounts: 'The result counts once every question has been answered.',
    toOpen: 'Answer those left open',
    byModule: 'By module',
    byQuestion: 'By question',
    score: (right, of) => `${right} of ${of}`,
    results: 'Your results',
    latest: 'The latest, by module',
    attempt: (date, right, of, result) => `${date}: ${right} of ${of} right, ${result}.`,
    drawn: (way, seed) => `${way}, seed ${seed}.`,
    toCertificate: 'Certificate',
    toTraining: 'To the training',
  },
  certificate: {
    title: 'Certificate',
    lesson: 'Engager: how blinatumomab works',
    heading: 'Final assessment passed',
    name: 'Your name, as it is to be printed',
    nameKept: 'The name is printed and not kept.',
    nameMissing: 'Type your name first.',
    nameLong: (most) => `A name has at most ${most} letters here.`,
    print: 'Print, or save as PDF',
    nobody: 'Name',
    sentence: 'passed the final assessment of this lesson.',
    facts: {
      date: 'Date',
      score: 'Score',
      needed: 'Pass mark',
      way: 'Way through the lesson',
      version: 'Version',
      seed: 'Seed of the draw',
    },
    score: (right, of, percent) => `${right} of ${of} (${percent}\u00a0%)`,
    percent: (percent) => `${percent}\u00a0%`,
    modules: 'Questions right, by module',
    typed: 'The name was typed by the learner.',
    none: (length, percent) =>
      `The certificate stands here once you have passed: ${percent}\u00a0% right of the ${length} questions of the final assessment.`,
  },
  file: {
    heading: 'Your progress as a file',
    what: 'Progress stays on this device. As a file you can keep it, or take it to another device.',
    save: 'Save progress as a file',
    bring: 'Bring in progress from a file',
    refused: {
      notOurs: 'This file holds no progress of Engager. Nothing was changed.',
      newer: 'This file comes from a newer version of Engager. Nothing was changed.',
      broken: 'This file is one of Engager, but damaged. Nothing was changed.',
      tooLarge: 'This file is too large to be one of Engager. Nothing was changed.',
      unread: 'This file could not be read. Nothing was changed.',
    },
    holds: (steps, answers) =>
      `The file holds ${count(steps, 'step', 'steps')} done and ${count(answers, 'answer', 'answers')}.`,
    ask: 'What is to be done with it?',
    add: 'Add it to what is here',
    replace: 'Put it in the place of what is here',
    leave: 'Leave everything as it is',
    added: 'The file was added to your progress.',
    replaced: 'The file took the place of your progress.',
    left: 'Nothing was changed.',
    undo: 'Undo',
    undone: 'Your progress is as it was before.',
    aside: 'Set aside',
    asideWhat:
      'At some time this device held progress that could not be read. It was set aside and is still here.',
    asideSave: (number, of) => `Save what was set aside${which(number, of)}`,
    asideBring: (number, of) => `Bring it back${which(number, of)}`,
  },
};
