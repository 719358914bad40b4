import { termRows } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { mustBePlainRatio } from '../../../support/plain-ratio.js';
import { sent } from '../../../support/ratio-figures.js';

const rowsOf = (rows: readonly { readonly row: number; readonly amount: number }[]) =>
  rows.map(({ row, amount }) => [row, amount]);

it('tells what lies in a period, what reaches over it, and what has an error', () => {
  const { above } = mustBePlainRatio([
    sent('n', 'a', 5),
    sent('n', 'a', { state: 'nil' }, { period: '2025-02' }),
    sent('n', 'a', 7, { period: '2025-03-20/2025-04-10' }),
    sent('n', 'a', 1e17, { period: '2025-03-01/2025-03-05' }),
    sent('n', 'a', { state: 'missing' }, { period: '2025-03-06/2025-03-07' }),
  ]);
  const month = termRows(above, 1, 0);
  expect(rowsOf(month.inside)).toEqual([[0, 5]]);
  const quarter = termRows(above, 1, 1);
  expect(rowsOf(quarter.inside)).toEqual([
    [0, 5],
    [1, 0],
  ]);
  expect(quarter).toMatchObject({ outside: [2], wrong: [3] });
  expect(termRows(above, 2, 1)).toEqual({ inside: [], outside: [], wrong: [] });
});

it('has the latest state first', () => {
  const { above } = mustBePlainRatio(
    [sent('s', 'a', 2, { period: '2025-02' }), sent('s', 'a', 1)],
    'x.p',
  );
  expect(rowsOf(termRows(above, 1, 1).inside)).toEqual([
    [0, 2],
    [1, 1],
  ]);
});

it('takes a state that ends in the period for one of it, and a nil for zero', () => {
  const rows = [sent('s', 'a', 2, { period: '2024-12-20/2025-01-31' })];
  const { above } = mustBePlainRatio(rows, 'x.p');
  expect(rowsOf(termRows(above, 1, 0).inside)).toEqual([[0, 2]]);
  const flow = mustBePlainRatio([sent('n', 'a', 2, { period: '2024-12-20/2025-01-31' })]);
  expect(termRows(flow.above, 1, 0)).toMatchObject({ inside: [], outside: [0] });
  const nil = mustBePlainRatio([sent('n', 'a', { state: 'nil' })]);
  expect(rowsOf(termRows(nil.above, 1, 0).inside)).toEqual([[0, 0]]);
});
