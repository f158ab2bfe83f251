/** English: what the timeline of a followed T cell says. */
import type { TimelineWords } from '../timeline.ts';

const counted = (kills: number): string => {
  if (kills === 0) return 'no kill yet';
  return kills === 1 ? '1 kill' : `${kills} kills`;
};

export const timelineWords: TimelineWords = {
  name: 'What this T cell does',
  follow: 'Follow',
  tCell: (number, kills) => `T cell ${number}, ${counted(kills)}`,
  lastHour: 'The last hour',
  wholeRun: 'The whole run',
  lasted: (state, time) => `${state} for ${time}`,
  kills(times) {
    if (times.length === 0) return 'It has killed no blast yet.';
    const died = times.length === 1 ? 'A blast' : 'Blasts';
    return `${died} died in its grip at ${new Intl.ListFormat('en-GB').format(times)}.`;
  },
  badge: counted,
  list: 'As a list',
  columns: ['From', 'To', 'What it did'],
  look: 'Look at this pair',
  stops: ['In the marrow', 'Both cells', 'The contact'],
  apart: 'It holds no blast now: wait until it does, or follow another.',
  nearer:
    'This is the pair that you chose, with the same clock. The marrow counts its bridges only once, when calcium rises, as in a contact at balance. The bridges drawn here come and go one by one by the same law, in a contact chosen among several to come near that count; while it still forms, it has fewer.',
};
