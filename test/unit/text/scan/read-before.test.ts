import { readBefore, readBehind } from '#inside/text';
import { expect, it } from 'vitest';

it.each([
  ['có gần ', 'nearly'],
  ['không dưới ', 'at-least'],
  ['có trên dưới ', 'about'],
  ['đạt ≥ ', 'at-least'],
  ['có ~', 'about'],
  ['trên địa bàn ', undefined],
])('reads the qualifier at the end of “%s”', (text, qualifier) => {
  expect(readBefore(`${text}12`, text.length)).toBe(qualifier);
});

it('reads the qualifier behind a figure', () => {
  expect(readBehind('5 hộ trở lên', 4)).toBe('at-least');
  expect(readBehind('5 hộ trở xuống', 4)).toBe('at-most');
  expect(readBehind('5 hộ trở về', 4)).toBe(undefined);
});
