import { expect, it } from 'vitest';
import { groupDigits } from '#inside/text';

it('groups by three and changes the point', () => {
  expect(groupDigits('1327453.25', 'vi')).toBe('1.327.453,25');
  expect(groupDigits('1327453.25', 'en')).toBe('1,327,453.25');
  expect(groupDigits('100', 'vi')).toBe('100');
});
