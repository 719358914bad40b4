import { expect, it } from 'vitest';
import { writtenDigits } from '#inside/text';
import { errorOf } from '../../../support/error-of.js';

it('writtenDigits takes a number apart', () => {
  expect(writtenDigits(-12.5)).toEqual({ isNegative: true, whole: '12', fraction: '5' });
  expect(writtenDigits(10n ** 18n).whole).toHaveLength(19);
});

it('writtenDigits refuses a number that does not hold its digits', () => {
  expect(errorOf(() => writtenDigits(2 ** 53)).message).toContain('give it as a bigint');
});
