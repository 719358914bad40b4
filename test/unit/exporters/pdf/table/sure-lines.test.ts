import { describe, expect, it } from 'vitest';
import { sureLines } from '#inside/exporters/pdf';
import { sheet } from '../support.js';

const face = sheet().faces.normal;
const linesIn = (text: string, width: number) => sureLines(text, { width, size: 10, face });
const widthOf = (text: string): number => face.widthOf(text) * 10;

describe('sureLines', () => {
  it('fills each line with the words that fit', () => {
    expect(linesIn('Hội Liên hiệp Phụ nữ', 60)).toEqual(['Hội Liên hiệp', 'Phụ nữ']);
    expect(linesIn('Hội Liên hiệp Phụ nữ', 200)).toEqual(['Hội Liên hiệp Phụ nữ']);
    expect(linesIn('Tổ 1, tổ 2', 30)).toEqual(['Tổ 1,', 'tổ 2']);
  });

  it('keeps words whole that no-break spaces join', () => {
    expect(linesIn('Xã Gò\u00a0Dầu', 45)).toEqual(['Xã', 'Gò Dầu']);
  });

  it.each(['a-b', 'a/b c', '(a) b', 'a  b', ' a', 'a ', 'ສະບາຍດີ a', '字 a', '+ a', ''])(
    'is not sure of “%s”',
    (text) => {
      expect(linesIn(text, 200)).toBeUndefined();
    },
  );

  it('is not sure of a word that does not fit, nor of one that just does', () => {
    expect(linesIn('nghiêng nghiêng', 20)).toBeUndefined();
    expect(linesIn('Phụ nữ', widthOf('Phụ nữ'))).toBeUndefined();
    expect(linesIn('Phụ nữ', widthOf('Phụ nữ') + 0.1)).toEqual(['Phụ nữ']);
  });
});
