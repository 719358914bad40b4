import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('names who is silent, and whose denominator is zero', () => {
  expect(said([sent('xa-a', 'sessions', 4)])).toContain('Have sent nothing: xã B, phường C.');
  const none = [sent('xa-a', 'received', 0), sent('xa-a', 'successful', 0)];
  const other = [sent('xa-b', 'received', 4), sent('xa-b', 'successful', 2)];
  const lines = said([...none, ...other], 'x.rate');
  expect(lines).toContain('Not in the rate, since their denominator is zero: xã A.');
  expect(lines.filter((line) => line.startsWith('Not counted'))).toEqual([]);
});
