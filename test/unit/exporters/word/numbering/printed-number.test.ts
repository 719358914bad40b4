import { describe, expect, it } from 'vitest';
import { isArticle, readNumber } from '#inside/exporters/word';

describe('readNumber', () => {
  it.each([
    ['I-', 'upperRoman', 1, '', '-'],
    ['IV.', 'upperRoman', 4, '', '.'],
    ['12.', 'decimal', 12, '', '.'],
    ['a)', 'lowerLetter', 1, '', ')'],
    ['(b)', 'lowerLetter', 2, '(', ')'],
    ['B.', 'upperLetter', 2, '', '.'],
    ['Điều 3.', 'decimal', 3, 'Điều ', '.'],
  ])('takes %j apart', (number, format, value, before, after) => {
    expect(readNumber(number)[0]).toEqual({ format, value, before, after });
  });

  it('reads a letter that is a Roman numeral too in both ways', () => {
    expect(readNumber('c)').map(({ format, value }) => [format, value])).toEqual([
      ['lowerRoman', 100],
      ['lowerLetter', 3],
    ]);
  });

  it.each(['', '-', 'đ)', '1.2.', '01.', 'IIII.', 'Phần thứ nhất', '+'])(
    'leaves %j alone, which no word processor counts',
    (number) => {
      expect(readNumber(number)).toEqual([]);
    },
  );
});

describe('isArticle', () => {
  it('is a number with a word before it', () => {
    expect(isArticle('Điều 1.')).toBe(true);
    expect(['1.', 'I-', '(a)', ''].some(isArticle)).toBe(false);
  });
});
