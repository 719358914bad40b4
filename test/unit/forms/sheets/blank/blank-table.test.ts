import { expect, it } from 'vitest';
import { blankTable } from '#inside/forms';
import { defineIndicator } from '#inside/indicators';

const indicators = [
  defineIndicator({
    code: 'm.held',
    name: { vi: 'Số cuộc', en: 'Sessions' },
    unit: { vi: 'cuộc' },
    kind: 'flow',
  }),
  defineIndicator({
    code: 'm.land',
    name: { vi: 'Diện tích' },
    unit: { vi: 'm²' },
    kind: 'flow',
    decimals: 2,
  }),
];
it('lists indicators with a cell for each', () => {
  const { cells, name } = blankTable(indicators, { unit: 'xa-a', period: '2026-Q2' });
  expect(name).toBe('Chỉ tiêu');
  expect(cells.filter(({ row }) => row === 4).map(({ value }) => value)).toEqual([
    1,
    'Số cuộc',
    'cuộc',
    null,
  ]);
  expect(cells.filter(({ role }) => role === 'input').map(({ format }) => format)).toEqual([
    '#,##0',
    '#,##0.00',
  ]);
});
it('speaks English too', () => {
  const { cells } = blankTable(indicators, { unit: 'xa-a', period: '2026-Q2', language: 'en' });
  expect(cells[0]?.value).toBe('Reporting unit: Xa-a'.replace('Xa', 'xa'));
  expect(cells.some(({ value }) => value === 'Sessions')).toBe(true);
});
