import { expect, it } from 'vitest';
import { applyEdits } from '#inside/packages';

it('makes edits in order of their places, those of one place as given', () => {
  const edits = [
    { start: 4, end: 6, text: 'X' },
    { start: 0, end: 0, text: '1' },
    { start: 0, end: 0, text: '2' },
  ];
  expect(applyEdits('abcdefg', edits)).toBe('12abcdXg');
  expect(applyEdits('abc', [])).toBe('abc');
});
