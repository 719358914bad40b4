import { expect, it } from 'vitest';
import { figuresOf, groupsOf, measureAt, mixedGroupsOf, sentAt, seriesOf } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const seriesIn = (rows: readonly MixedRow[]) => {
  const figures = figuresOf(mixed(rows));
  const [indicator] = figures.indicators;
  const groups = indicator === undefined ? [] : [...groupsOf(figures, indicator)];
  return groups
    .flatMap((group) => seriesOf(figures, group))
    .map((one) => one.map(({ row }) => row));
};

it('are the reports of one line and measure, of whatever length and basis', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-01', 1],
    ['a', '2025-Q1', 3],
    ['a', '2025-02', 2, { basis: 'cumulative' }],
    ['a', '2025-01', 1, { line: 'L1' }],
    ['a', '2025', 1, { measure: 'plan' }],
    ['a', '2025-02', null],
  ];
  expect(seriesIn(rows)).toEqual([[0, 1, 2]]);
});

it('are passed over where each report begins after the last ended', () => {
  expect(
    seriesIn([
      ['a', '2025-01', 1],
      ['a', '2025-02', 1],
    ]),
  ).toEqual([]);
});

it('know measures, zeros and days', () => {
  const figures = figuresOf(mixed([['a', '2025', { state: 'nil' }, { measure: 'base' }]]));
  expect(measureAt(figures, 0)).toBe('base');
  expect(sentAt(figures, 0)).toMatchObject({ isNil: true, isCumulative: false });
});

it('know every measure', () => {
  const measures = ['actual', 'plan', 'base', 'change'] as const;
  const figures = figuresOf(mixed(measures.map((measure) => ['a', '2025', 1, { measure }])));
  expect(measures.map((_, row) => measureAt(figures, row))).toEqual(measures);
});

it('are looked for in those groups alone that are more than reports in time', () => {
  const figures = figuresOf(
    mixed([
      ['a', '2025-01', 1],
      ['a', '2025-02', 1],
      ['b', '2025-01', 1],
      ['b', '2025-Q1', 1],
    ]),
  );
  const [indicator] = figures.indicators;
  const groups = indicator === undefined ? [] : mixedGroupsOf(figures, indicator);
  expect(groups.map(({ rows }) => [...rows])).toEqual([[2, 3]]);
  // Found once for all rules.
  expect(indicator && mixedGroupsOf(figures, indicator)).toBe(groups);
});

it('are two reports of which one is a running total, or begins on the last day of the other', () => {
  const total = { basis: 'cumulative' } as const;
  expect(
    seriesIn([
      ['a', '2025-01', 1],
      ['a', '2025-02', 2, total],
    ]),
  ).toEqual([[0, 1]]);
  expect(
    seriesIn([
      ['a', '2025-01-01/2025-01-10', 1],
      ['a', '2025-01-10/2025-01-20', 1],
    ]),
  ).toEqual([[0, 1]]);
  expect(seriesIn([['a', '2025-02', 2, total]])).toEqual([]);
});

it('are in no group of a single report', () => {
  const figures = figuresOf(mixed([['a', '2025-02', 2, { basis: 'cumulative' }]]));
  const [indicator] = figures.indicators;
  expect(indicator && mixedGroupsOf(figures, indicator)).toEqual([]);
});
