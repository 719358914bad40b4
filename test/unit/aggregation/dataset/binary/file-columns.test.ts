import { expect, it } from 'vitest';
import { fileColumns, recount } from '#inside/aggregation';
import { datasetOf, sent } from '../../../../support/figures.js';

it('gives the rows asked for, with the ids that they use and no others', () => {
  const store = recount(
    datasetOf([
      sent('xa-a', 'sessions', -1),
      sent('xa-b', 'sessions', 2, { line: 'women' }),
      sent('xa-b', 'received', 3),
    ]),
  );
  const { units, indicators, lines, marks, amounts } = fileColumns(store, Int32Array.of(1, 2));
  expect(units).toEqual({ ids: ['xa-b'], numbers: Int32Array.of(0, 0) });
  expect(indicators.ids).toEqual(['x.sessions', 'x.received']);
  expect(lines.ids).toEqual(['women', '']);
  expect([...amounts.numbers]).toEqual([2, 3]);
  // What is wrong is found anew.
  expect([...fileColumns(store, Int32Array.of(0)).marks.numbers]).toEqual([0]);
  expect(marks.numbers).toHaveLength(2);
});
