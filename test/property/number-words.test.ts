import * as fc from 'fast-check';
import { moneyInWords, numberInWords } from 'danvan/text';
import { describe, expect, it } from 'vitest';

const valuesVi: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};

const factorsVi: Readonly<Record<string, bigint>> = {
  nghìn: 1_000n,
  ngàn: 1_000n,
  triệu: 1_000_000n,
};

/** Reads Vietnamese words from left to right; knows nothing of how they are written. */
function parseVi(words: string): bigint {
  let [whole, part, group, digit] = [0n, 0n, 0n, 0n];
  const close = () => {
    group += digit;
    digit = 0n;
  };
  for (const word of words.replace(/^âm /, '').split(' ')) {
    const value = valuesVi[word];
    const factor = factorsVi[word];
    if (value !== undefined) digit = value;
    else if (word === 'mười') group += 10n;
    else if (word === 'mươi' || word === 'trăm') {
      group += digit * (word === 'trăm' ? 100n : 10n);
      digit = 0n;
    } else if (factor !== undefined || word === 'tỷ') {
      close();
      part += group * (factor ?? 1n);
      group = 0n;
      if (word === 'tỷ') {
        whole = (whole + part) * 1_000_000_000n;
        part = 0n;
      }
    } else if (word !== 'linh' && word !== 'lẻ') throw new Error(`What is ${word}?`);
  }
  close();
  const sum = whole + part + group;
  return words.startsWith('âm ') ? -sum : sum;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales =
  'thousand million billion trillion quadrillion quintillion sextillion septillion'.split(' ');

/** Reads English words from left to right. */
function parseEn(words: string): bigint {
  let [sum, group] = [0n, 0n];
  for (const word of words.replace(/^minus /, '').split(/[ -]/)) {
    if (small.includes(word)) group += BigInt(small.indexOf(word));
    else if (tens.includes(word)) group += BigInt((tens.indexOf(word) + 2) * 10);
    else if (word === 'hundred') group *= 100n;
    else if (scales.includes(word)) {
      sum += group * 1000n ** BigInt(scales.indexOf(word) + 1);
      group = 0n;
    } else if (word !== 'and') throw new Error(`What is ${word}?`);
  }
  return words.startsWith('minus ') ? -sum - group : sum + group;
}

/** Whole numbers of every length, many of them with zeros within. */
const wholes = fc
  .array(fc.constantFrom('0', '0', '0', '1', '2', '4', '5', '7', '9'), {
    minLength: 1,
    maxLength: 27,
  })
  .chain((digits) =>
    fc.boolean().map((isNegative) => BigInt(digits.join('')) * (isNegative ? -1n : 1n)),
  );

describe('words of numbers', () => {
  it('read back to the number in Vietnamese, whichever words are chosen', () => {
    const choices = fc.record({
      zeroTens: fc.constantFrom('linh' as const, 'lẻ' as const),
      thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
    });
    fc.assert(
      fc.property(wholes, choices, (whole, options) => {
        expect(parseVi(numberInWords(whole, options))).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('read back to the number in English', () => {
    fc.assert(
      fc.property(wholes, (whole) => {
        expect(parseEn(numberInWords(whole, { language: 'en' }))).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('are those of the amount before the unit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const words = moneyInWords(amount).replace(/ đồng$/, '');
        expect(parseVi(words.toLocaleLowerCase('vi'))).toBe(BigInt(amount));
      }),
    );
  });
});
