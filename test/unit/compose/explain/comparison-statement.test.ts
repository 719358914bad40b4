import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('says a comparison only where one was asked for', () => {
  const rows = ['xa-a', 'xa-b', 'phuong-c'].flatMap((unit) => [
    sent(unit, 'sessions', 20),
    sent(unit, 'sessions', 16, { period: '2025-Q3' }),
  ]);
  const compared = said(rows, 'x.sessions', { compareWith: 'same-period-last-year' });
  expect(compared.some((line) => line.includes('48'))).toBe(true);
  expect(said(rows).some((line) => line.includes('48'))).toBe(false);
});
