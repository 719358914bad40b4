import { isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import {
  addExactly,
  decimalDigits,
  divideExactly,
  multiplyExactly,
  plainDecimal,
  plainQuotient,
  roundHalfUp,
  subtractExactly,
} from '#inside/text';

describe('decimal arithmetic', () => {
  it('is exact where binary floating point is not', () => {
    expect(addExactly([0.1, 0.2])).toBe(0.3);
    expect(subtractExactly(0.3, 0.1)).toBe(0.2);
    expect(multiplyExactly(1.1, 3)).toBe(3.3);
    expect(divideExactly(58_500_000_000, 1e9)).toBe(58.5);
    expect(addExactly([])).toBe(0);
  });

  it('does not depend on the order of a sum', () => {
    expect(addExactly([1e15, 0.1, -1e15])).toBe(addExactly([1e15, -1e15, 0.1]));
  });

  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [73.846, 0, 74],
    [8.345, 2, 8.35],
  ])('rounds %d to %d digits, halves away from zero', (amount, digits, rounded) => {
    expect(roundHalfUp(amount, digits)).toBe(rounded);
  });

  it('counts the digits after the point', () => {
    expect([5, 0.5, 1e-7, 1e21].map(decimalDigits)).toEqual([0, 1, 7, 0]);
  });

  it('writes no exponent', () => {
    expect(plainDecimal(1e21)).toBe('1000000000000000000000');
    expect(plainDecimal(1e-7)).toBe('0.0000001');
    expect(plainDecimal(58.5, 0)).toBe('59');
    expect(plainDecimal(58, 2, 2)).toBe('58.00');
    expect(plainQuotient(2, 3, 2)).toBe('0.67');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (amount) => {
    expect(() => addExactly([amount])).toThrow(
      expect.toSatisfy((error) => isDanvanError(error) && error.code === 'INVALID_ARGUMENT'),
    );
  });
});
