import { describe, expect, test } from 'vitest';
import { reachable, transition, type Chart } from './chart.ts';
import { facts } from './facts.ts';
import { questionOf, steps, walk } from './lesson.ts';
import { mechanismChart } from './mechanism.ts';
import { playbackChart } from './playback.ts';
import { questionChart } from './question.ts';

type AnyChart = Chart<string, string, string>;

const charts: Record<string, AnyChart> = {
  lesson: walk(steps) as AnyChart,
  playback: playbackChart as AnyChart,
  question: questionChart as AnyChart,
  mechanism: mechanismChart as AnyChart,
};

describe.each(Object.entries(charts))('the %s chart', (_, chart) => {
  test('reaches every place', () => {
    expect([...reachable(chart)].toSorted()).toEqual(Object.keys(chart.places).toSorted());
  });

  test('leads only to places that stand in it', () => {
    for (const place of reachable(chart)) expect(chart.places).toHaveProperty([place]);
  });

  test('has no dead end', () => {
    if (Object.keys(chart.places).length === 1) return;
    for (const [place, edges] of Object.entries(chart.places)) {
      expect(Object.keys(edges).length, place).toBeGreaterThan(0);
    }
  });

  test('refuses an unknown event and an unmet guard by staying', () => {
    for (const [place, edges] of Object.entries(chart.places)) {
      expect(transition(chart, place, 'no such event', () => true)).toBe(place);
      for (const [event, edge] of Object.entries(edges)) {
        if (typeof edge === 'object')
          expect(transition(chart, place, event, () => false)).toBe(place);
      }
    }
  });
});

const always = (): boolean => true;

describe('a walk', () => {
  const order = ['a', 'b', 'c'].map((id) => ({ id, completedBy: 'dayPassed' as const }));
  const chart = walk(order);

  test('back undoes next', () => {
    for (const { id } of order.slice(0, -1)) {
      const after = transition(chart, id, 'next', always);
      expect(after).not.toBe(id);
      expect(transition(chart, after, 'back', always)).toBe(id);
    }
  });

  test('next waits for the step, skipping never does', () => {
    expect(transition(chart, 'a', 'next', () => false)).toBe('a');
    expect(transition(chart, 'a', 'skip', () => false)).toBe('b');
  });

  test('an empty walk says so', () => {
    expect(() => walk([])).toThrow('at least one step');
  });
});

test('every fact that a chart or a step waits for is known', () => {
  const waited = [
    ...Object.values(charts)
      .flatMap((chart) => Object.values(chart.places))
      .flatMap((edges) => Object.values(edges))
      .flatMap((edge) => (typeof edge === 'object' ? [edge.when] : [])),
    ...steps.flatMap(({ id, completedBy }) => {
      const question = questionOf(id);
      return question === null
        ? [completedBy]
        : [completedBy, question.answeredBy, ...question.options.map((option) => option.rightWhen)];
    }),
  ];
  const known = new Set<string>([...facts, 'runHasAnswered']);
  expect(waited.filter((fact) => !known.has(fact))).toEqual([]);
});
