import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('says which figure, of which units and period', () => {
  const [line] = said([sent('xa-a', 'sessions', 4)]);
  expect(line).toContain('“Số cuộc” of tỉnh Mẫu, third quarter of 2026');
  expect(line).toContain('1 of 3 units');
});
