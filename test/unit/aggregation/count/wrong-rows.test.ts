import { describe, expect, it } from 'vitest';
import { aggregate, explain, findCell, type AggregateOptions, type ObservationInput } from 'danvan';
import { wrongRows } from '#inside/aggregation';
import { countingFor, questionFor, unitIn } from '../../../support/counting.js';
import { datasetOf, sent } from '../../../support/figures.js';

const rows = [
  sent('xa-a', 'sessions', -3),
  sent('xa-b', 'sessions', -3),
  sent('xa-a', 'sessions', -3, { period: '2025-Q3' }),
];

const tableOf = (observations: readonly ObservationInput[], more: Partial<AggregateOptions> = {}) =>
  aggregate(datasetOf(observations), { units: 'tinh', period: '2026-Q3', ...more });

const cellOf = (
  observations: readonly ObservationInput[],
  code = 'x.sessions',
  more: Partial<AggregateOptions> = {},
) => findCell(tableOf(observations, more), code);

it('are those of the units and of the period, unless they count', () => {
  const question = questionFor(rows);
  const asked = wrongRows(question, [unitIn(question, 'xa-a')]);
  expect(asked).toEqual([{ row: 0, unit: unitIn(question, 'xa-a'), reason: 'error' }]);
  const counted = questionFor(rows, { countErrors: true });
  expect(wrongRows(counted, [1, 2, 3])).toEqual([]);
  expect(countingFor(rows, { countErrors: true }).countErrors).toBe(true);
});

it('are told by an explanation', () => {
  const wrongIn = (more: Partial<AggregateOptions>) =>
    explain(tableOf(rows, more), 'x.sessions').leftOut.filter(({ reason }) => reason === 'error');
  expect(wrongIn({ units: 'xa-a' })).toMatchObject([{ observation: { position: 0 } }]);
  expect(wrongIn({})).toHaveLength(2);
  expect(wrongIn({ countErrors: true })).toEqual([]);
});

describe('a cell whose reports have an error', () => {
  // Of the plain figures, of those counted with lines, and of a rate.
  const withLines = [sent('xa-a', 'sessions', -3), sent('xa-b', 'sessions', 4, { line: 'women' })];
  const plain = [sent('xa-a', 'sessions', -3), sent('xa-b', 'sessions', 4)];

  it.each([
    ['counted in one go', plain],
    ['counted with lines', withLines],
  ])('lists them, and calls nobody silent who sent them: %s', (_name, observations) => {
    for (const more of [{}, { missing: 'zero' as const }]) {
      expect(cellOf(observations, 'x.sessions', more)).toMatchObject({
        amount: 4,
        excluded: [{ position: 0, reason: 'error' }],
        coverage: { reported: 1, partial: 1, expected: 3 },
        partial: [{ unit: 'xa-a', reason: 'error' }],
        silent: ['phuong-c'],
      });
    }
    const table = tableOf(observations);
    expect(table.silent.map(({ id }) => id)).toEqual(['phuong-c']);
    expect(findCell(table, 'x.sessions', 'xa-a')).toMatchObject({
      amount: null,
      state: 'missing',
      excluded: [{ position: 0, reason: 'error' }],
      silent: [],
    });
  });

  it('takes no zero for what has an error', () => {
    expect(cellOf(plain, 'x.sessions', { units: 'xa-a', missing: 'zero' }).amount).toBeNull();
    expect(cellOf(withLines, 'x.sessions', { units: 'xa-a', missing: 'zero' }).amount).toBeNull();
  });

  it.each([{}, { line: 'women' }])('says error of the days that lack, and of no others', (more) => {
    const month = (period: string, value: number) =>
      sent('xa-a', 'sessions', value, { period, ...more });
    const partial = (observations: readonly ObservationInput[]) =>
      cellOf(observations, 'x.sessions', { units: 'xa-a' }).partial;
    const error = [{ unit: 'xa-a', reason: 'error' }];
    expect(partial([month('2026-07', 1), month('2026-08', -1)])).toEqual(error);
    expect(partial([month('2026-07', 1), month('2026-09', 1)])).toEqual([
      { unit: 'xa-a', reason: 'part-of-period' },
    ]);
    expect(partial([month('2026-Q3', 1), month('2026-08', -1)])).toEqual([]);
  });

  it('lists those of both terms of a rate', () => {
    const cell = cellOf([sent('xa-a', 'successful', -3), sent('xa-a', 'received', 4)], 'x.rate');
    expect(cell).toMatchObject({
      amount: null,
      partial: [{ unit: 'xa-a', reason: 'error' }],
      silent: ['xa-b', 'phuong-c'],
    });
    expect(cell.excluded).toContainEqual({ position: 0, reason: 'error' });
  });

  it('knows no refusal for what has an error', () => {
    const cell = cellOf([sent('xa-a', 'persons', -3)], 'x.persons');
    expect(cell).toMatchObject({ state: 'missing', excluded: [{ position: 0, reason: 'error' }] });
  });

  it('counts its sender among those who owe', () => {
    const units = [
      { id: 'tinh', name: 'tỉnh' },
      { id: 'huyen', name: 'huyện', parent: 'tinh' },
      { id: 'xa-a', name: 'xã A', parent: 'huyen' },
      { id: 'xa-b', name: 'xã B', parent: 'huyen' },
    ];
    const dataset = datasetOf([sent('huyen', 'sessions', -3)], units);
    const cell = findCell(aggregate(dataset, { units: 'tinh', period: '2026-Q3' }), 'x.sessions');
    expect(cell.partial).toEqual([{ unit: 'huyen', reason: 'error' }]);
    expect(cell.silent).toEqual([]);
  });
});
