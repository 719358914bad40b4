import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { collectFinding, findingRow } from '#inside/collect';
import { formFinding } from '#inside/forms';

const names = { unit: (id: string) => (id === 'xa-a' ? 'xã A' : undefined) };

it('parts a finding into columns, and says nothing twice', () => {
  const facts = {
    form: '01',
    column: '3',
    heading: 'Tổng',
    found: 1200,
    expected: 1300,
    difference: -100,
  };
  const place = {
    path: ['forms', 0],
    unit: 'xa-a',
    period: '2026-Q3',
    cell: { sheet: 'Biểu 01', address: 'D7' },
    source: { document: 'a.xlsx' },
  };
  const row = findingRow(formFinding('forms/total-differs', facts, place), { locale: vi, names });
  expect(row.slice(0, 5)).toEqual(['a.xlsx', 'Biểu 01', 'D7', 'xã A', 'phải sửa']);
  expect(row[5]).not.toContain('D7');
  expect(row[5]).not.toContain('xã A');
  expect(row[6]).toBe('1.300');
});

it('writes periods and units as people call them', () => {
  const period = { file: 'a.xlsx', found: '2026-Q2', expected: ['2026-Q3'] };
  expect(findingRow(collectFinding('collect/wrong-period', period), { locale: vi })[6]).toBe(
    'quý III năm 2026',
  );
  const finding = { code: 'x/y', severity: 'note', path: [], params: { nearest: 'xa-a' } } as const;
  expect(findingRow(finding, { locale: vi, names })[6]).toBe('xã A');
  expect(findingRow({ ...finding, params: {} }, { locale: vi })[6]).toBe('');
});
