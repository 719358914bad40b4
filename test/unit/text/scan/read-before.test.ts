import { readBefore } from '#inside/text';
import { expect, it } from 'vitest';

it.each([
  ['có gần ', 'nearly'],
  ['không dưới ', 'at-least'],
  ['trên địa bàn ', undefined],
])('reads the qualifier at the end of “%s”', (text, qualifier) => {
  expect(readBefore(`${text}12`, text.length)).toBe(qualifier);
});
