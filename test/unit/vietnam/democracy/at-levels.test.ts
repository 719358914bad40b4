import { atLevels } from '#inside/vietnam';
import { democracyTallies, indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('parts figures by level besides what they are parted by', () => {
  const rule = {
    indicator: 'i',
    list: 'works',
    measure: 'count',
    by: { work: 'workKind' },
  } as const;
  expect(atLevels([rule])).toEqual([{ ...rule, by: { level: 'level', work: 'workKind' } }]);
});

it('is how all indicators that have levels are counted', () => {
  const withLevels = new Set<string>(
    indicators
      .filter(({ breakdowns = [] }) => breakdowns.some(({ field }) => field === 'level'))
      .map(({ code }) => code),
  );
  const wrong = democracyTallies.filter(
    ({ indicator, by = {} }) => withLevels.has(indicator) !== Object.hasOwn(by, 'level'),
  );
  expect(wrong.map(({ indicator }) => indicator)).toEqual([]);
});

it('has the levels of records for the categories of its dimension', () => {
  const level = indicators
    .flatMap(({ breakdowns = [] }) => breakdowns)
    .find(({ field }) => field === 'level');
  expect(level?.categories).toEqual(['central', 'province', 'district', 'commune', 'village']);
});
