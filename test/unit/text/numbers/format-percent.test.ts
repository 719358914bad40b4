import { formatPercent } from 'danvan/text';
import { expect, it } from 'vitest';

it('has no space before the sign and rounds half up', () => {
  expect(formatPercent(73.846, { decimals: 0 })).toBe('74%');
  expect(formatPercent(73.846, { decimals: 1 })).toBe('73,8%');
  expect(formatPercent(73.85, { decimals: 1, language: 'en' })).toBe('73.9%');
});
