import { expect, it } from 'vitest';
import { letterStyle } from '#inside/exporters/word';

it.each([
  [{}, undefined],
  [{ bold: true }, 'bold'],
  [{ italic: true }, 'italic'],
  [{ bold: true, italic: true }, 'bold-italic'],
])('of %j is %s', (look, style) => {
  expect(letterStyle(look)).toBe(style);
});
