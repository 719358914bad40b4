import { weighWords } from '#inside/indicators';
import { expect, it } from 'vitest';

it('weighs a word by its nearest place', () => {
  const around = {
    after: 'đơn',
    before: 'nhận',
    aside: '',
    earlier: 'nhận',
    later: 'xã',
    previous: '',
  };
  const weighed = weighWords({ start: 0, end: 5, amount: 1, unit: 'đơn' }, around);
  expect(weighed.get('đơn')).toBe(1);
  expect(weighed.get('nhận đơn')).toBe(weighed.get('nhận'));
  expect(weighed.get('xã')).toBeLessThan(weighed.get('nhận') ?? 0);
});
