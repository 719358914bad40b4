import { expect, it } from 'vitest';
import { makeStage } from '#inside/time';

it('keeps the horizon out of the days', () => {
  const years = { firstYear: 2021, lastYear: 2025 };
  const stage = makeStage({ ...years, horizon: 2030 });
  expect(stage).toMatchObject({ id: '2021/2025~2030', lastDay: '2025-12-31', horizon: 2030 });
  expect('horizon' in makeStage(years)).toBe(false);
  expect(Object.isFrozen(stage)).toBe(true);
});

it('refuses years out of range', () => {
  expect(() => makeStage({ firstYear: 2021, lastYear: 2025, horizon: 2200 })).toThrow('2200');
  expect(() => makeStage({ firstYear: 1899, lastYear: 1901 })).toThrow('1899');
});
