import { expect, it } from 'vitest';
import { periodOf } from 'danvan';
import { figureFor, questionOf } from '#inside/aggregation';
import { countingFor, keyFor, stretchOf } from '../../../support/counting.js';

it('tells the days of the period, and the years that it touches', () => {
  const counting = countingFor([]);
  const period = periodOf('2025-11-15/2026-02-03');
  const question = questionOf(counting, keyFor(counting), period);
  expect(question.days).toEqual(stretchOf('2025-11-15', '2026-02-03'));
  expect(question.years).toEqual(stretchOf('2025-01-01', '2026-12-31'));
  expect(question.period).toBe(period);
});

it('makes each figure once', () => {
  const counting = countingFor([]);
  const figures = [
    keyFor(counting),
    keyFor(counting, { measure: 'plan' }),
    keyFor(counting, { indicator: 'teams' }),
    keyFor(counting, { categories: { kind: 'visit' } }),
  ].map((key) => figureFor(counting, key));
  expect(new Set(figures).size).toBe(4);
  expect(figureFor(counting, keyFor(counting))).toBe(figures[0]);
});
