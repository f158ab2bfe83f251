/** What a learning system may launch with: a track, and one module of it. */
import { stepOf } from '../lesson/lesson.ts';
import { modules, type ModuleId } from '../lesson/step.ts';
import { trackIds, tracks, type TrackId } from '../lesson/tracks.ts';
import type { Complaint } from '../store/address.ts';

export interface LaunchParameters {
  readonly track: TrackId;
  readonly module: ModuleId | null;
  readonly complaints: readonly Complaint[];
}

/** Reads them from texts written like a query; a later one goes before an earlier. */
export function readParameters(...texts: readonly string[]): LaunchParameters {
  const said = new Map<string, string>();
  for (const text of texts)
    for (const [key, value] of new URLSearchParams(text)) said.set(key, value);
  const complaints: Complaint[] = [];
  const read = <T extends string>(key: string, known: readonly T[]): T | undefined => {
    const text = said.get(key);
    if (text === undefined || text === '') return undefined;
    const found = known.find((one) => one === text);
    if (found === undefined) {
      complaints.push({ notice: 'badValue', what: `${key}=${text}`, range: known.join(', ') });
    }
    return found;
  };
  const track = read('track', trackIds) ?? 'full';
  const onTrack = modules.filter((module) =>
    tracks[track].some((step) => stepOf(step).module === module),
  );
  return { track, module: read('module', onTrack) ?? null, complaints };
}
