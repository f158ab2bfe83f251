/** SCORM 2004 4th Edition (Run-Time Environment, ADL 2009, chapter 4). */
import type { LaunchMode, LearningSystem } from './learningSystem.ts';
import { durationText, momentText, scaledScore } from './learningFormats.ts';
import { scorm2004Names } from './scormApi.ts';
import { createScormSession, type ScormVersion } from './scormSession.ts';

const LONGEST_SUSPEND_DATA = 64_000;
const LONGEST_DESCRIPTION = 250;
/** Between the members of an answer, and between the ends of a range. */
const BETWEEN = '[,]';
const UP_TO = '[:]';

function modeOf(text: string): LaunchMode {
  return text === 'browse' || text === 'review' ? text : 'normal';
}

/** Null where it is no share. */
function masteryShareOf(scaled: string): number | null {
  const value = Number(scaled);
  return scaled.trim() !== '' && value >= 0 && value <= 1 ? value : null;
}

const version: ScormVersion = {
  protocol: 'scorm2004',
  names: scorm2004Names,
  longestResume: LONGEST_SUSPEND_DATA,
  launch: (read) => ({
    mode: modeOf(read('cmi.mode')),
    learner: read('cmi.learner_id'),
    resume: read('cmi.suspend_data'),
    parameters: '',
    masteryShare: masteryShareOf(read('cmi.scaled_passing_score')),
    sound: null,
    returnUrl: null,
  }),
  standing: ({ resume, location, completed, passed, score, doneShare, sessionS }) => [
    ['cmi.suspend_data', resume],
    ...(location === '' ? [] : [['cmi.location', location] as const]),
    ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
    ['cmi.progress_measure', String(Number(doneShare.toFixed(4)))],
    ['cmi.exit', 'suspend'],
    ['cmi.session_time', durationText(sessionS)],
    ...(passed === null ? [] : [['cmi.success_status', passed ? 'passed' : 'failed'] as const]),
    ...(score === null
      ? []
      : ([
          ['cmi.score.scaled', String(scaledScore(score))],
          ['cmi.score.min', '0'],
          ['cmi.score.max', String(score.of)],
          ['cmi.score.raw', String(score.right)],
        ] as const)),
  ],
  besides: () => [],
  interaction({ item, kind, asked, response, rightResponse, right, atMs }) {
    const pattern = rightResponse.join(kind === 'numeric' ? UP_TO : BETWEEN);
    const given = response.join(BETWEEN);
    return [
      ['id', item],
      ['type', kind],
      ['timestamp', momentText(atMs)],
      ...(pattern === '' ? [] : [['correct_responses.0.pattern', pattern] as const]),
      ...(given === '' ? [] : [['learner_response', given] as const]),
      ['result', right ? 'correct' : 'incorrect'],
      ['description', asked.slice(0, LONGEST_DESCRIPTION)],
    ];
  },
};

export function createScorm2004(browser: Window): LearningSystem {
  return createScormSession(version, browser);
}
