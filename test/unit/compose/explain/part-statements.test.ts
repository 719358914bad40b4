import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('names the parts where there are several', () => {
  const rows = [sent('xa-a', 'sessions', 4), sent('xa-b', 'sessions', 5)];
  expect(said(rows)).toContain('Made up of: xã A 4 cuộc, xã B 5 cuộc.');
});
