import { expect, it } from 'vitest';
import { capitalLetter } from '#inside/text';

it('sets the first letter as a capital', () => {
  expect(capitalLetter('đoàn thể')).toBe('Đoàn thể');
  expect(capitalLetter('')).toBe('');
});
