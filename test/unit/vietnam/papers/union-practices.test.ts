import { expect, it } from 'vitest';
import { unionPractices } from '#inside/vietnam';

it('lets unions sign on behalf of those who act for them, none of it confirmed', () => {
  const all = Object.values(unionPractices).flat();
  expect(all.every(({ confirmed }) => !confirmed)).toBe(true);
  expect(unionPractices['labour-federation']?.[0]?.signsFor).toEqual({
    vi: 'Ban Thường vụ',
    en: 'Standing Committee',
  });
});
