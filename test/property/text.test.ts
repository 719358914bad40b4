import * as fc from 'fast-check';
import { formatNumber } from 'danvan';
import {
  detectLegacyEncoding,
  formatMoney,
  matchKey,
  parseMoney,
  parseNumber,
  parseQuantity,
  toNfc,
} from 'danvan/text';
import { describe, expect, it } from 'vitest';
import { addExactly, roundHalfUp } from '#inside/text';

/** Amounts of up to fifteen digits, some of them after the comma. */
const amounts = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

describe('numbers', () => {
  it('read back as they were printed', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseNumber(formatNumber(amount))).toEqual({ ok: true, value: amount + 0 });
      }),
    );
  });

  it('round half away from zero, as integers do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (tenths) => {
        const sign = tenths < 0 ? -1n : 1n;
        const rounded = sign * ((BigInt(Math.abs(tenths)) + 5n) / 10n);
        expect(BigInt(roundHalfUp(Number(`${tenths}e-1`), 0))).toBe(rounded);
      }),
    );
  });

  it('add up to the same in any order, and to what integers add up to', () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 });
    fc.assert(
      fc.property(cents, (list) => {
        const sum = list.reduce((total, value) => total + BigInt(value), 0n);
        const given = list.map((value) => Number(`${value}e-2`));
        expect(addExactly(given)).toBe(Number(`${sum}e-2`) + 0);
        expect(addExactly(given.toReversed())).toBe(addExactly(given));
      }),
    );
  });
});

describe('money', () => {
  it('reads back as it was printed, in every scale', () => {
    const scales = fc.constantFrom('dong', 'million-dong', 'billion-dong');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), scales, (amount, scale) => {
        const result = parseMoney(formatMoney(amount, { scale }));
        expect(result.ok && result.value.amount).toBe(amount);
      }),
    );
  });
});

describe('any text at all', () => {
  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const parse of [parseNumber, parseMoney, parseQuantity]) {
          const result = parse(text);
          expect(result.ok || result.findings.length > 0).toBe(true);
        }
        detectLegacyEncoding(text);
      }),
    );
  });

  it('has one key in NFC and NFD', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặ '.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (word) => {
        const text = word.join('');
        expect(matchKey(text.normalize('NFD'))).toBe(matchKey(text));
        expect(toNfc(text.normalize('NFD'))).toBe(toNfc(text));
      }),
    );
  });
});
