import { expect, it } from 'vitest';
import { daysInLine, periodParts } from '#inside/time';

it('finds what names a period with its year', () => {
  expect(periodParts('BÁO CÁO QUÝ II NĂM 2026')).toContain('QUÝ II NĂM 2026');
  expect(periodParts('(Quý II/2026)')[0]).toBe('Quý II/2026');
  expect(periodParts('2026')).toEqual([]);
});
it('takes the year of a document for none', () => {
  const line = 'Kèm theo Báo cáo ngày 15 tháng 3 năm 2026';
  expect(periodParts(line)).toEqual([line]);
});
it('finds the first and the last day', () => {
  expect(daysInLine('từ ngày 15/12/2025 đến ngày 14/3/2026.')).toEqual({
    from: '2025-12-15',
    to: '2026-03-14',
  });
  expect(daysInLine('từ ngày 14/3/2026 đến ngày 15/12/2025')).toBe(undefined);
});
