/** SCORM 1.2 (Run-Time Environment, ADL 2001, section 3.4). */
import {
  type Interaction,
  type LaunchMode,
  type LearningSystem,
  type Standing,
} from './learningSystem.ts';
import { percentScore, timeOfDayText, timespanText } from './learningFormats.ts';
import { scorm12Names } from './scormApi.ts';
import { createScormSession, type ScormVersion } from './scormSession.ts';

const LONGEST_SUSPEND_DATA = 4096;
/** Options of a choice are told apart by one of these each. */
const MARKS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function statusOf({ completed, passed }: Standing): string {
  if (!completed) return 'incomplete';
  if (passed === null) return 'completed';
  return passed ? 'passed' : 'failed';
}

function modeOf(text: string): LaunchMode {
  return text === 'browse' || text === 'review' ? text : 'normal';
}

/** From percent, as this version has it, to a share; null where it is no such number. */
function masteryShareOf(percent: string): number | null {
  const value = Number(percent);
  return percent.trim() !== '' && value >= 0 && value <= 100 ? value / 100 : null;
}

function responseText({ kind, options }: Interaction, response: readonly string[]): string {
  if (kind !== 'choice' && kind !== 'sequencing') return response[0] ?? '';
  return response.map((option) => MARKS[options.indexOf(option)] ?? '').join(',');
}

const types = {
  choice: 'choice',
  sequencing: 'sequencing',
  numeric: 'numeric',
  other: 'fill-in',
} as const;

const version: ScormVersion = {
  protocol: 'scorm12',
  names: scorm12Names,
  longestResume: LONGEST_SUSPEND_DATA,
  launch: (read) => ({
    mode: modeOf(read('cmi.core.lesson_mode')),
    learner: read('cmi.core.student_id'),
    resume: read('cmi.suspend_data'),
    parameters: '',
    masteryShare: masteryShareOf(read('cmi.student_data.mastery_score')),
    sound: null,
    returnUrl: null,
  }),
  standing: (standing) => [
    ['cmi.suspend_data', standing.resume],
    ...(standing.location === '' ? [] : [['cmi.core.lesson_location', standing.location] as const]),
    ['cmi.core.lesson_status', statusOf(standing)],
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', timespanText(standing.sessionS)],
    ...(standing.score === null
      ? []
      : [['cmi.core.score.raw', String(percentScore(standing.score))] as const]),
  ],
  besides: ({ score }) =>
    score === null
      ? []
      : [
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
        ],
  interaction(interaction) {
    const { item, kind, response, rightResponse, right, atMs } = interaction;
    // A range of right numbers cannot be said here.
    const pattern = kind === 'numeric' ? '' : responseText(interaction, rightResponse);
    const given = responseText(interaction, response);
    return [
      ['id', item],
      ['type', types[kind]],
      ['time', timeOfDayText(atMs)],
      ...(pattern === '' ? [] : [['correct_responses.0.pattern', pattern] as const]),
      ...(given === '' ? [] : [['student_response', given] as const]),
      ['result', right ? 'correct' : 'wrong'],
    ];
  },
};

export function createScorm12(browser: Window): LearningSystem {
  return createScormSession(version, browser);
}
