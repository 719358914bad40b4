import { aggregate, explain, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const told = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) =>
  explain(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more }), indicator);

const reasonsOf = (rows: readonly ObservationInput[]) =>
  told(rows, 'x.rate').leftOut.map(({ reason }) => reason);

it('tells a share of nothing from a term that is missing', () => {
  const none = [sent('xa-a', 'received', 0), sent('xa-a', 'successful', 0)];
  const other = [sent('xa-b', 'received', 4), sent('xa-b', 'successful', 2)];
  expect(reasonsOf([...none, ...other])).toEqual(['denominator-zero', 'denominator-zero']);
  expect(reasonsOf([...none.slice(0, 1), ...other])).toEqual(['term-missing']);
  expect(reasonsOf([sent('xa-a', 'received', 4)])).toEqual(['term-missing']);
});
