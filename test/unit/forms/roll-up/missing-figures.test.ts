import { expect, it } from 'vitest';
import { missingFigures } from '#inside/forms';
import { knownOwed } from '../../../support/forms/small-forms.js';

it('gathers what is missing of each column, and what may not be combined', () => {
  const missing = missingFigures(knownOwed);
  const series = { key: 'xa-a', unit: 'xa-a', reports: [] };
  missing.add(0, { value: 3, known: 3, expected: 4 }, series);
  missing.add(0, { value: 4, known: 4, expected: 4 }, { ...series, unit: 'xa-b' });
  missing.add(1, { value: 4, known: 4, expected: 4 }, series);
  missing.apart(2);
  const findings = missing.findings('2026');
  expect(findings.map(({ code, period }) => [code, period])).toEqual([
    ['forms/figures-missing', '2026'],
    ['forms/not-combined', '2026'],
  ]);
  expect(findings[0]?.params).toMatchObject({
    column: '1',
    known: 7,
    expected: 8,
    units: ['xa-a'],
  });
});
