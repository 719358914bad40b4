import { describe, expect, it } from 'vitest';
import { aggregate, periodOf, type ObservationInput } from 'danvan';
import { datasetFor, type CountingOptions } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const units = [
  { id: 'tinh', name: 'tỉnh' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
  { id: 'thon-1', name: 'thôn 1', parent: 'xa-a' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh' },
];

const table = (
  observations: readonly ObservationInput[],
  options: CountingOptions = {},
  more = {},
) => {
  const made = aggregate(datasetFor(observations, { units, ...options }), {
    units: 'tinh',
    period: '2026-Q3',
    ...more,
  });
  const ids = (list: typeof made.expected) => list.map(({ id }) => id);
  return { expected: ids(made.expected), silent: ids(made.silent) };
};

describe('expected', () => {
  it('are the lowest places where nothing is asked', () => {
    expect(table([]).expected).toEqual(['thon-1', 'xa-b']);
    expect(table([], {}, { units: ['xa-b'] }).expected).toEqual(['xa-b']);
    expect(table([], {}, { units: ['xa-a'] }).expected).toEqual(['thon-1']);
  });

  it('are those that owe any of the figures, of two that hold each other the lower', () => {
    const rows = [sent('xa-a', 'sessions', 1), sent('thon-1', 'teams', 1)];
    expect(table(rows.slice(0, 1)).expected).toEqual(['xa-a', 'xa-b']);
    expect(table(rows).expected).toEqual(['thon-1', 'xa-b']);
  });

  it('do not go by who states a rate', () => {
    const rows = [sent('xa-a', 'rate', 74)];
    expect(table(rows).expected).toEqual(['thon-1', 'xa-b']);
    expect(table(rows, {}, { indicators: ['x.rate', 'x.teams'] }).silent).toEqual([
      'thon-1',
      'xa-b',
    ]);
  });

  it('are those that were assigned, in any of the periods', () => {
    const owe = (unit: string, period: string) => ({
      unit,
      form: 'mau-01',
      period: periodOf(period),
    });
    const obligations = [owe('xa-b', '2026-Q3'), owe('xa-a', '2026-Q4')];
    const rows = [sent('xa-b', 'sessions', 1)];
    expect(table(rows, { obligations }).expected).toEqual(['xa-b']);
    const periods = { period: undefined, periods: ['2026-Q3', '2026-Q4'] };
    expect(table(rows, { obligations }, periods).expected).toEqual(['xa-a', 'xa-b']);
  });
});

describe('silent', () => {
  it('are those of whom nothing at all touches the periods', () => {
    const rows = [sent('xa-b', 'teams', 1), sent('thon-1', 'sessions', 1, { period: '2026-Q2' })];
    expect(table(rows).silent).toEqual(['thon-1']);
    const year = sent('thon-1', 'sessions', 1, { period: '2026' });
    expect(table([...rows, year]).silent).toEqual([]);
  });

  it('are not those who were heard of in one of the periods, or in words for one of them', () => {
    const withheld = (period: string) => sent('xa-b', 'teams', { state: 'withheld' }, { period });
    const rows = [
      sent('thon-1', 'teams', 1, { period: '2026-09' }),
      withheld('2026-07'),
      withheld('2026-Q1'),
    ];
    const periods = { period: undefined, periods: ['2026-07', '2026-08', '2026-09'] };
    expect(table(rows, {}, periods).silent).toEqual([]);
    const june = { period: '2026-06', indicators: ['x.teams'] };
    expect(table(rows, {}, june).silent).toEqual(['thon-1', 'xa-b']);
  });

  it('are not those who withheld', () => {
    const rows = [sent('xa-b', 'teams', 1), sent('thon-1', 'teams', { state: 'withheld' })];
    expect(table(rows).silent).toEqual([]);
  });

  it('are all where nothing was sent', () => {
    expect(table([], {}, { indicators: ['x.teams'] }).silent).toEqual(['thon-1', 'xa-b']);
  });
});
