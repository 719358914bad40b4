import { expect, it } from 'vitest';
import { isPlainLetter } from '#inside/exporters/pdf';

const isPlain = (text: string): boolean =>
  Array.from(text).every((letter) => isPlainLetter(letter.codePointAt(0) ?? 0));

it('takes the letters and signs of Vietnamese reports for plain ones', () => {
  expect(isPlain('Phường Gò Dầu đạt 93,6% – “gần” 58,5 tỷ ₫…\n±½ № ≤ − • □\u200b\u00a0')).toBe(
    true,
  );
});

it('takes no letter for plain that changes beside others, or stands on them', () => {
  for (const letter of ['\u0303', '\u2044', '\u200d', '\u202e', 'ש', 'α', '˥', '😀']) {
    expect([letter, isPlain(letter)]).toEqual([letter, false]);
  }
});
