import { amountOf, isIncomplete, isLoose, seenBits, stateOf, whyNone } from '#inside/aggregation';
import { expect, it } from 'vitest';

const told = (seen: number, reported: number) => ({
  sum: 0,
  scale: 1,
  seen,
  coverage: { reported, partial: 0, expected: 2 },
});

it('tells a nil from a figure', () => {
  expect(stateOf(told(seenBits.counted, 1), 'partial')).toBe('nil');
  expect(stateOf(told(seenBits.counted | seenBits.amount, 1), 'partial')).toBe('reported');
});

it('takes silence as zero only where that is asked for', () => {
  expect(stateOf(told(0, 0), 'zero')).toBe('reported');
  expect(stateOf(told(0, 0), 'partial')).toBeNull();
  expect(stateOf(told(seenBits.over, 0), 'zero')).toBeNull();
});

it('knows a sum with a word before any of its amounts', () => {
  expect(isLoose(told(seenBits.counted | seenBits.loose, 1))).toBe(true);
  expect(isLoose(told(seenBits.counted, 1))).toBe(false);
});

it('has no amount while figures lack that have to be there', () => {
  expect(isIncomplete(told(seenBits.counted, 1), 'strict')).toBe(true);
  expect(isIncomplete(told(seenBits.counted, 2), 'strict')).toBe(false);
  expect(whyNone(told(seenBits.counted, 1), 'strict').reason).toBe('incomplete');
  expect(whyNone(told(0, 0), 'partial').reason).toBe('nothing-reported');
});

it('divides a sum of parts', () => {
  expect([amountOf(15, 10), amountOf(20, 10), amountOf(2 ** 40, 1)]).toEqual([1.5, 2, 2 ** 40]);
});
