import { expect, it } from 'vitest';
import { areOfOneReport, figuresOf, reportKey, rowsByKey } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const rows: readonly MixedRow[] = [
  ['a', '2025-06', 1, { basis: 'cumulative' }],
  ['a', '2025-H1', 1],
  ['a', '2025-H1', 1, { line: 'L2' }],
  ['a', '2025-H1', 1, { scope: 'consolidated' }],
  ['a', '2025-H1', 1, { measure: 'plan' }],
  ['a', '2025-H1', 1, { categories: { field: 'x' } }],
  ['a', '2025-H1', 1, { activity: 'drive' }],
  ['a', '2025-Q1', 1],
];
const figures = figuresOf(mixed(rows));
const keys = (apart = {}) => rows.map((_, row) => reportKey(figures, row, apart));

it('tells reports apart', () => {
  expect(new Set(keys()).size).toBe(rows.length);
});

it('leaves out what may lie apart', () => {
  const [total, half, line, above, , category] = keys({ basis: true });
  expect(total).toBe(half);
  expect(line).not.toBe(half);
  expect(keys({ days: true })[7]).toBe(keys({ days: true })[1]);
  expect(keys({ line: true })[2]).toBe(keys({ line: true })[1]);
  expect(keys({ scope: true })[3]).toBe(keys({ scope: true })[1]);
  expect(keys({ categories: true })[5]).toBe(keys({ categories: true })[1]);
  expect([above, category]).not.toContain(half);
});

it('gathers rows', () => {
  expect([...rowsByKey(figures, [1, 2], { line: true }).values()]).toEqual([[1, 2]]);
});

it('finds two rows of one report by what their keys say', () => {
  const all = [...rows.keys()];
  const double = figuresOf(mixed([...rows, ...rows]));
  for (const a of all) {
    const same = all.filter((b) => areOfOneReport(double, a, rows.length + b));
    expect(same).toEqual([a]);
  }
});

it('is one for figures and nils, and for running totals of periods with one last day', () => {
  const all: readonly MixedRow[] = [
    ['a', '2025-06', 1, { basis: 'cumulative' }],
    ['a', '2025-Q2', 1, { basis: 'cumulative' }],
    ['b', '2025-06', { state: 'nil' }, { basis: 'cumulative' }],
    ['b', '2025-06', 2],
  ];
  const totals = figuresOf(mixed(all));
  expect(areOfOneReport(totals, 0, 1)).toBe(true);
  expect(areOfOneReport(totals, 0, 2)).toBe(true);
  expect(areOfOneReport(totals, 0, 3)).toBe(false);
  for (const apart of [{}, { basis: true }, { scope: true }] as const) {
    expect(reportKey(totals, 0, apart)).toBe(reportKey(totals, 2, apart));
  }
});
