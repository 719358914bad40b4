import { bestPairs } from '#inside/aggregation';
import { expect, it } from 'vitest';

const one = (from: number, to: number, ...merits: readonly number[]) => ({ from, to, merits });

it('chooses those with the most merits that do not overlap', () => {
  const whole = one(1, 10, 5);
  const parts = [one(1, 5, 3), one(6, 10, 3)];
  expect(bestPairs([whole, ...parts])).toEqual(parts);
  expect(bestPairs([one(1, 10, 7), ...parts])).toEqual([one(1, 10, 7)]);
  expect(bestPairs([])).toEqual([]);
  expect(bestPairs([one(1, 2, -1)])).toEqual([one(1, 2, -1)]);
});

it('looks at later merits only among equals', () => {
  const [first, second] = [one(1, 5, 3, -1, 9), one(4, 8, 3, -1, 8)];
  expect(bestPairs([second, first])).toEqual([first]);
  expect(bestPairs([one(1, 5, 3, -2, 9), second])).toEqual([second]);
});

it('takes the earlier among equals, whatever the order', () => {
  const [early, late] = [one(1, 5, 2), one(3, 7, 2)];
  expect(bestPairs([late, early])).toEqual([early]);
  expect(bestPairs([early, late])).toEqual([early]);
  const [short, long] = [one(1, 4, 2), one(1, 5, 2)];
  expect(bestPairs([long, short])).toEqual([short]);
  expect(bestPairs([short, long])).toEqual([short]);
});

it('does not join those that share a day', () => {
  expect(bestPairs([one(1, 5, 2), one(5, 9, 3)])).toEqual([one(5, 9, 3)]);
  expect(bestPairs([one(1, 5, 2), one(6, 9, 3)])).toHaveLength(2);
});

it('looks at first days before last days, and at what follows where both begin alike', () => {
  const [long, short] = [one(1, 9, 2), one(3, 5, 2)];
  expect(bestPairs([short, long])).toEqual([long]);
  const [whole, ...parts] = [one(1, 8, 4), one(1, 4, 2), one(5, 8, 2)];
  for (const given of [
    [whole, ...parts],
    [...parts, whole],
  ]) {
    expect(bestPairs(given)).toEqual(parts);
  }
});

it('finds candidates that do not overlap in whatever order they stand', () => {
  const [first, second, third] = [one(1, 5, 2), one(6, 9, 2), one(10, 12, 2)];
  for (const given of [
    [third, second, first],
    [second, third, first],
    [second, first, third],
  ]) {
    expect(bestPairs(given)).toEqual([first, second, third]);
  }
});
