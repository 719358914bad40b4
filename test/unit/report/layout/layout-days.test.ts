import { expect, it } from 'vitest';
import { layoutDays } from '#inside/report';

it('takes the days of a layout by their names of today or by those of before', () => {
  const days = { from: '2018-04-03', to: '2026-05-26' };
  expect(layoutDays(days)).toEqual(days);
  expect(layoutDays({ validFrom: days.from, validTo: days.to })).toEqual(days);
  expect(layoutDays({ from: days.from, validTo: days.to })).toEqual(days);
});
