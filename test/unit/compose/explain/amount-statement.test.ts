import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('begins with the figure, or with why there is none', () => {
  expect(said([sent('xa-a', 'sessions', 4)])[0]).toContain('4 cuộc, added up');
  expect(said([sent('xa-a', 'received', 4)], 'x.rate')[0]).toContain('not computed yet');
  const rate = [sent('xa-a', 'received', 10), sent('xa-a', 'successful', 9)];
  expect(said(rate, 'x.rate')[0]).toContain('90%, which is 9 (“Thành”) of 10 (“Tiếp nhận”)');
});
