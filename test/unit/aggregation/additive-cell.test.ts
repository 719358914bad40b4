import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { additiveCell, contributionsOf } from '#inside/aggregation';
import { periodOf } from '#inside/time';

function cell(rows: Parameters<typeof datasetOf>[0], policy: 'partial' | 'strict' | 'zero') {
  const dataset = datasetOf(rows);
  const indicator = dataset.catalogue.get('x.sessions');
  if (indicator === undefined) throw new Error('no such indicator');
  const question = { dataset, indicator, period: periodOf('2026-Q3') };
  return additiveCell(question, contributionsOf(question, 'tinh'), policy);
}

it('remembers which observations were counted', () => {
  const rows = [sent('xa-b', 'sessions', 1), sent('xa-a', 'sessions', 2)];
  expect(cell(rows, 'partial').contributors.toSorted()).toEqual([0, 1]);
});

it('keeps the precision of a single source', () => {
  const rows = [sent('xa-a', 'sessions', { amount: 5, precision: 1 })];
  expect(cell(rows, 'partial').precision).toBe(1);
  expect(cell([...rows, sent('xa-b', 'sessions', 1)], 'partial').precision).toBeUndefined();
});

it('tells withheld from missing where nobody has sent an amount', () => {
  const all = ['xa-a', 'xa-b', 'phuong-c'].map((unit) =>
    sent(unit, 'sessions', { state: 'withheld' }),
  );
  expect(cell(all, 'partial').state).toBe('withheld');
  expect(cell(all.slice(1), 'partial').state).toBe('missing');
});
