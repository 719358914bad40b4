import { pluralName } from '#inside/compose';
import { expect, it } from 'vitest';

it.each([
  ['commune', 'communes'],
  ['ward', 'wards'],
  ['city', 'cities'],
  ['agency', 'agencies'],
  ['essay', 'essays'],
  ['branch', 'branches'],
  ['Party congress', 'Party congresses'],
])('speaks of several: %s, %s', (name, several) => {
  expect(pluralName(name, 'en')).toBe(several);
});

it('leaves Vietnamese names as they are', () => {
  expect(pluralName('xã', 'vi')).toBe('xã');
});
