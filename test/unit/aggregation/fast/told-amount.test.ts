import { exactBounds, isIncomplete, seenBits, stateOf, whyNone } from '#inside/aggregation';
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

it('has no amount while figures lack that have to be there', () => {
  expect(isIncomplete(told(seenBits.counted, 1), 'strict')).toBe(true);
  expect(isIncomplete(told(seenBits.counted, 2), 'strict')).toBe(false);
  expect(whyNone(told(seenBits.counted, 1), 'strict').reason).toBe('incomplete');
  expect(whyNone(told(0, 0), 'partial').reason).toBe('nothing-reported');
});

it('bounds an exact amount by itself', () => {
  expect(exactBounds(3)).toEqual({ from: 3, to: 3, plausibleFrom: 3, plausibleTo: 3 });
});
