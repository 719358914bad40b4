import { printCell } from 'danvan';
import { expect, it } from 'vitest';
import { textCell } from '#inside/report';

it('holds words as they are, whatever they look like', () => {
  expect(printCell(textCell('=1+1'), 'vi')).toBe('=1+1');
});
