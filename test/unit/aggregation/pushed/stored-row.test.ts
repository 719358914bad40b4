import { defineIndicator, type ObservationInput } from 'danvan';
import { aggregatePartial } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { firstPart, storedRows } from '#inside/aggregation';
import { reformedContext } from '../../../support/reformed-plan.js';

const breakdowns = [
  { field: 'kind', categories: ['x', 'y'], complete: true },
  { field: 'level', categories: ['p', 'q'], complete: false },
];
const common = { code: 'x.f', name: 'f', unit: 'x', kind: 'flow' } as const;
const indicators = [defineIndicator({ ...common, decimals: 1, breakdowns })];
const row = { unit: 'kept', indicator: 'x.f', period: '2026-01', value: 2.5 };

/** What is stored of one row. */
function storedOf(more: Partial<ObservationInput> = {}) {
  const { hierarchy } = reformedContext;
  const part = aggregatePartial({ hierarchy, indicators, observations: [{ ...row, ...more }] });
  const [stored] = storedRows(part, indicators);
  return stored;
}

it('tells a plain amount, as a whole number', () => {
  expect(storedOf()).toMatchObject({ oddness: 0, whole: 25, amount: 2.5, isWrong: false });
});

it('tells what takes a choice', () => {
  const odd: readonly Partial<ObservationInput>[] = [
    { basis: 'cumulative' },
    { scope: 'consolidated' },
    { value: { state: 'reported', amount: 4, qualifier: 'over' } },
    { categories: { kind: 'x', level: 'p' } },
  ];
  expect(odd.map((more) => storedOf(more)?.oddness)).toEqual([1, 1, 1, 1]);
});

it('tells of which breakdown a row is a part', () => {
  expect(storedOf({ categories: { kind: 'y' } })?.oddness).toBe(firstPart);
  expect(storedOf({ categories: { level: 'p' } })?.oddness).toBe(firstPart + 1);
});
