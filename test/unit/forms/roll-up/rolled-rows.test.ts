import { expect, it } from 'vitest';
import { reportDays, rolledRows, type FormCells } from '#inside/forms';
import { periodOf } from '#inside/time';
import { codesOf, knownLetters, knownLevels } from '../../../support/forms/small-forms.js';

const asked = reportDays(periodOf('2026-H1'));
const report = (id: string, cells: FormCells) => ({ days: reportDays(periodOf(id)), cells });

it('combines the periods of a row, and works out what leans on them', () => {
  const first = { '1': 9, '2': 3, '3': 6, '4': 5, '5': 4, '6': 55.56, '7': 'a' };
  const second = { '1': 10, '2': 4, '3': 6, '4': 7, '5': 3, '6': 70, '7': null };
  const reports = [report('2026-Q1', first), report('2026-Q2', second)];
  const { rows, findings } = rolledRows([{ key: 'xa-a', unit: 'xa-a', reports }], knownLetters, {
    asked,
    isStrict: false,
  });
  expect(rows).toEqual([
    { key: 'xa-a', cells: { 1: 15, 2: 3, 3: 12, 4: 12, 5: 3, 6: 80, 7: null } },
  ]);
  expect(findings).toEqual([]);
});

it('adds rows of one key, and tells of what is missing', () => {
  const series = ['xa-a', 'xa-b'].map((unit) => ({
    key: 'north',
    unit,
    name: 'Phía bắc',
    reports: [report('2026-H1', { '1': unit === 'xa-a' ? 3 : null })],
  }));
  const partial = rolledRows(series, knownLevels, { asked, isStrict: false });
  expect(partial.rows).toEqual([{ key: 'north', cells: { 1: 3 } }]);
  expect(codesOf(partial.findings)).toEqual(['forms/figures-missing']);
  const strict = rolledRows(series, knownLevels, { asked, isStrict: true });
  expect(strict.rows).toEqual([{ key: 'north', cells: { 1: null } }]);
});
