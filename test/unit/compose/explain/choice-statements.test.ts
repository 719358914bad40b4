import { aggregate, explain, explanationText, en, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const said = (rows: readonly ObservationInput[], indicator = 'x.sessions', more = {}) => {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return explanationText(explain(table, indicator), en).split('\n');
};

it('tells of a choice once, and of other reports that do not count', () => {
  const units = ['xa-a', 'xa-b', 'phuong-c'];
  const whole = sent('tinh', 'sessions', 9, { scope: 'consolidated' });
  const lines = said([whole, ...units.map((unit) => sent(unit, 'sessions', 2))]);
  expect(lines.filter((line) => line.startsWith('Between'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('Not counted'))).toEqual([]);
  const other = said([
    sent('xa-a', 'sessions', 3),
    sent('xa-a', 'sessions', 1, { period: '2026-08' }),
  ]);
  expect(other.filter((line) => line.startsWith('Not counted: 1 cuộc'))).toHaveLength(1);
});
