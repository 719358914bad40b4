import { aggregate, isDanvanError } from 'danvan';
import { topRows } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const tableOf = (amounts: readonly (number | null)[]) =>
  aggregate(
    datasetOf(
      ['xa-a', 'xa-b', 'phuong-c'].map((unit, at) => sent(unit, 'sessions', amounts[at] ?? null)),
    ),
    { units: 'tinh', period: '2026-Q3' },
  );

const idsOf = (amounts: readonly (number | null)[], count: number) =>
  topRows(tableOf(amounts), 'x.sessions', count).map(({ unit }) => unit.id);

it('lists the largest first', () => {
  expect(idsOf([5, 9, 7], 2)).toEqual(['xa-b', 'phuong-c']);
  expect(idsOf([5, 9, 7], 1)).toEqual(['xa-b']);
});

it('leaves out no equal of the last', () => {
  expect(idsOf([7, 9, 7], 2)).toEqual(['xa-b', 'xa-a', 'phuong-c']);
});

it('knows no place for what is missing', () => {
  expect(idsOf([null, 0, 7], 3)).toEqual(['phuong-c', 'xa-b']);
});

it.each([0, 1.5, -1, NaN])('refuses %d rows', (count) => {
  expect(() => topRows(tableOf([1, 2, 3]), 'x.sessions', count)).toThrow(
    expect.toSatisfy(isDanvanError),
  );
});
