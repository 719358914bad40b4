import { describeFinding, formatNumber, formatPeriod, periodOf, vi } from 'danvan';
import { nameIn } from 'danvan/organization';
import { printCell, usualOutline } from 'danvan/report';
import {
  formatCount,
  formatLongDate,
  formatMoney,
  formatPercent,
  formatQualified,
} from 'danvan/text';
import { ruleFinding } from '#inside/rules';
import { describe, expect, it } from 'vitest';
import { checkChoice } from '#inside/text';
import { errorOf } from '../../../support/error-of.js';

/** What JavaScript may hand in where the types know better. */
const wrong = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('checkChoice', () => {
  it('takes the words of its list and refuses others, with the nearest', () => {
    expect(checkChoice('b', ['a', 'b'], 'a letter')).toBe('b');
    expect(errorOf(() => checkChoice('yearly', ['year', 'years'], 'a kind')).message).toBe(
      '"yearly" is not a kind; take one of: year, years. Did you mean "year"?',
    );
    expect(errorOf(() => checkChoice(5n, ['a'], 'a letter')).message).toBe(
      'A value of type bigint is not a letter; take one of: a.',
    );
  });
});

describe('a word that is not in the list of an option', () => {
  const number = { kind: 'number', amount: 1, decimals: 0 } as const;
  const finding = ruleFinding('rules/more-findings', { listed: 1, notListed: 1 });
  it.each([
    ['formatMoney scale', () => formatMoney(1, wrong({ scale: 'ty' }))],
    ['formatMoney inherited scale', () => formatMoney(1, wrong({ scale: 'toString' }))],
    ['formatMoney language', () => formatMoney(1, wrong({ language: 'fr' }))],
    ['formatNumber', () => formatNumber(1, wrong({ language: 'VI' }))],
    ['formatCount', () => formatCount(1, wrong({ language: 'fr' }))],
    ['formatPercent', () => formatPercent(1, wrong({ language: 'fr' }))],
    ['formatLongDate', () => formatLongDate({ year: 2020 }, wrong('fr'))],
    ['formatPeriod', () => formatPeriod(periodOf('2020'), wrong({ language: 'fr' }))],
    ['formatQualified qualifier', () => formatQualified('1', wrong('nearby'))],
    ['formatQualified language', () => formatQualified('1', 'nearly', wrong('fr'))],
    ['nameIn', () => nameIn({ vi: 'xã' }, wrong('fr'))],
    ['describeFinding', () => describeFinding(finding, wrong('fr'))],
    ['usualOutline kind', () => usualOutline(wrong('plans'), vi)],
    ['usualOutline language', () => usualOutline('plan', wrong('fr'))],
    ['printCell', () => printCell(number, wrong('fr'))],
  ])('is refused by %s', (_, call) => {
    expect(errorOf(call).code).toBe('INVALID_ARGUMENT');
  });
});
