import { numberInWords } from 'danvan/text';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi bốn'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1050, 'một nghìn không trăm năm mươi'],
    [21_000, 'hai mươi mốt nghìn'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [58_500_000_000, 'năm mươi tám tỷ năm trăm triệu'],
    [1_000_000_015, 'một tỷ không trăm mười lăm'],
    [2_005_000_000_000, 'hai nghìn không trăm linh năm tỷ'],
    [1_000_000_000_000_000_000n, 'một tỷ tỷ'],
    [-21, 'âm hai mươi mốt'],
    [-0, 'không'],
    [12.5, 'mười hai phẩy năm'],
    [0.05, 'không phẩy không năm'],
  ])('says %s', (amount, words) => {
    expect(numberInWords(amount)).toBe(words);
  });

  it('says lẻ and ngàn where asked', () => {
    expect(numberInWords(1_001_005, { zeroTens: 'lẻ', thousand: 'ngàn' })).toBe(
      'một triệu không trăm lẻ một ngàn không trăm lẻ năm',
    );
  });

  it.each([
    [0, 'zero'],
    [21, 'twenty-one'],
    [100, 'one hundred'],
    [115, 'one hundred and fifteen'],
    [1005, 'one thousand and five'],
    [1105, 'one thousand one hundred and five'],
    [58_500_000_000, 'fifty-eight billion five hundred million'],
    [-1.25, 'minus one point two five'],
  ])('says %s in English', (amount, words) => {
    expect(numberInWords(amount, { language: 'en' })).toBe(words);
  });

  it.each([Number.NaN, Infinity, 2 ** 53, 10n ** 27n])('refuses %s', (amount) => {
    expect(errorOf(() => numberInWords(amount)).code).toBe('INVALID_ARGUMENT');
  });

  it('refuses other words', () => {
    const other: unknown = 'le';
    const options = { zeroTens: other };
    // @ts-expect-error what JavaScript may hand in
    expect(errorOf(() => numberInWords(5, options)).message).toContain('linh, lẻ');
    // @ts-expect-error what JavaScript may hand in
    expect(errorOf(() => numberInWords('5')).code).toBe('INVALID_ARGUMENT');
  });
});
