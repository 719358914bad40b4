import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('keeps ranges and words, with the unit of measure', () => {
  const [range] = said([sent('xa-a', 'sessions', { amount: 3, to: 5 })]);
  expect(range).toContain('3 – 5 cuộc');
  const [word] = said([sent('xa-a', 'sessions', { amount: 9, qualifier: 'nearly' })]);
  expect(word).toMatch(/: nearly 9 cuộc/);
});
