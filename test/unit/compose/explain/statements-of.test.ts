import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('says how it is counted after the figure, and errors that count last', () => {
  const lines = said([sent('xa-a', 'sessions', 4)], 'x.sessions', { countErrors: true });
  expect(lines.findIndex((line) => line.startsWith('How it is counted'))).toBeGreaterThan(0);
  expect(lines.at(-1)).toMatch(/error/);
});
