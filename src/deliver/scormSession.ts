/** What a session with a SCORM run-time is in both versions: begun once, written as a whole, ended once. */
import {
  SystemFailed,
  type Interaction,
  type Launch,
  type LearningSystem,
  type Protocol,
  type Standing,
} from './learningSystem.ts';
import { findScormApi, scormCalls, type ScormCalls, type ScormNames } from './scormApi.ts';

/** Elements of the data model with their values, in the order in which they are written. */
export type Elements = readonly (readonly [element: string, value: string])[];

/** What one version has for everything that a session says. */
export interface ScormVersion {
  readonly protocol: Protocol;
  readonly names: ScormNames;
  readonly longestResume: number;
  launch(read: (element: string) => string): Launch;
  /** Without one of these the standing is not kept. */
  standing(standing: Standing): Elements;
  /** What a system may leave out. */
  besides(standing: Standing): Elements;
  /** What stands under one number of `cmi.interactions`; the identifier goes first. */
  interaction(interaction: Interaction): Elements;
}

/** The API object is looked for anew until the session is begun: it may come late. */
export function createScormSession(version: ScormVersion, browser: Window): LearningSystem {
  const { protocol, names, longestResume } = version;
  let calls: ScormCalls | null = null;
  const taken = new Set<string>();

  const begun = (): ScormCalls => {
    if (calls !== null) return calls;
    const api = findScormApi(browser, names.object);
    if (api === null) throw new SystemFailed('There is no API object.');
    const found = scormCalls(api, names);
    if (!found.begin()) throw new SystemFailed('The session was not begun.');
    calls = found;
    return found;
  };

  /** Systems need not keep interactions, and keep only so many: one that is refused holds up nothing. */
  const writeInteraction = (to: ScormCalls, interaction: Interaction): void => {
    if (taken.has(interaction.key)) return;
    const count = to.read('cmi.interactions._count');
    if (/^\d+$/.test(count)) {
      for (const [name, value] of version.interaction(interaction)) {
        to.write(`cmi.interactions.${count}.${name}`, value);
      }
    }
    taken.add(interaction.key);
  };

  const write = (to: ScormCalls, standing: Standing, answered: readonly Interaction[]): void => {
    for (const [element, value] of version.standing(standing)) {
      if (!to.write(element, value)) throw new SystemFailed(`${element} was not taken.`);
    }
    for (const [element, value] of version.besides(standing)) to.write(element, value);
    for (const interaction of answered) writeInteraction(to, interaction);
  };

  return {
    protocol,
    longestResume,
    learner: null,
    async open() {
      return version.launch(begun().read);
    },
    async tell(standing, answered) {
      const to = begun();
      write(to, standing, answered);
      if (!to.commit()) throw new SystemFailed('What was written was not kept.');
    },
    // The end keeps what was written. A commit of its own would fail where the page is going: browsers
    // then refuse the synchronous requests that many run-times make.
    async close(standing, answered) {
      if (calls === null) return;
      const { end } = calls;
      let isEnded = false;
      try {
        if (standing !== null) write(calls, standing, answered);
      } finally {
        isEnded = end();
      }
      if (!isEnded) throw new SystemFailed('The session was not ended.');
    },
  };
}
