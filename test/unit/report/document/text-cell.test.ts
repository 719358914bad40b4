import { printCell } from 'danvan/report';
import { expect, it } from 'vitest';
import { textCell } from '#inside/report';

it('holds words as they are, whatever they look like', () => {
  expect(printCell(textCell('=1+1'), 'vi')).toBe('=1+1');
});

it('refuses what is no text', () => {
  expect(() => textCell(JSON.parse('{"vi":"a"}'))).toThrow('text of a cell');
});
