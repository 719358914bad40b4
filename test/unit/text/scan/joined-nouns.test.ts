import { joinedNouns, perUnit } from '#inside/text';
import { expect, it } from 'vitest';

it('go on behind a comma, but not with a number', () => {
  expect(joinedNouns.test(', phần việc')).toBe(true);
  expect(joinedNouns.test(', phường 5')).toBe(false);
  expect(joinedNouns.test(' và phần việc')).toBe(false);
  expect(perUnit.exec('/hộ: có')?.[0]).toBe('/hộ');
});
