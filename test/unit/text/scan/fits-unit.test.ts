import { fitsUnit } from '#inside/text';
import { expect, it } from 'vitest';

it.each([
  ['cuộc', ['cuộc'], 'same'],
  ['buổi', ['cuộc'], 'alike'],
  ['', ['cuộc'], 'open'],
  ['đơn', ['cuộc'], 'other'],
  ['đồng', ['người'], 'never'],
  ['người', ['đồng'], 'never'],
])('compares “%s” with %j', (found, wanted, fit) => {
  expect(fitsUnit(found, wanted)).toBe(fit);
});
