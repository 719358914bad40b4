import { expect, it } from 'vitest';
import { contactLine } from '#inside/exporters/pdf';
import { sheet, textsOf, words } from '../support.js';

const sizeOf = (text: string): unknown => Object(contactLine(text, sheet())()).stack[1].fontSize;

it('stands under a line, and is set smaller where it is long', () => {
  expect(textsOf(contactLine('Số 1 đường Mẫu', sheet())())).toEqual(['Số 1 đường Mẫu']);
  expect(sizeOf('Số 1 đường Mẫu')).toBe(12);
  expect(Number(sizeOf(words(35).join(' ')))).toBeLessThan(12);
  expect(sizeOf(words(400).join(' '))).toBe(7);
});
