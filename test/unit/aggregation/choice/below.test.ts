import { describe, expect, it } from 'vitest';
import {
  addTo,
  asTallies,
  emptyBelow,
  mergeBelow,
  owedIn,
  sharedDays,
  weightOver,
} from '#inside/aggregation';

const stretch = (from: number, to: number) => ({ from, to });

describe('owedIn', () => {
  it('counts each owing unit for each of the days', () => {
    const below = emptyBelow();
    addTo(below.owed, stretch(1, 30), 1);
    addTo(below.owed, stretch(1, 30), 1);
    addTo(below.owed, stretch(21, 40), 1);
    expect(below.owed.size).toBe(2);
    expect(owedIn(below, stretch(1, 30))).toBe(30 + 30 + 10);
    expect(owedIn(below, stretch(30, 31))).toBe(1 + 1 + 2);
    expect(owedIn(below, stretch(41, 50))).toBe(0);
  });
});

it('weighs the reports that overlap all of some stretches, each whole', () => {
  const tallies = [
    { ...stretch(1, 10), weight: 3 },
    { ...stretch(10, 20), weight: 40 },
    { ...stretch(21, 30), weight: 500 },
  ];
  expect(weightOver(tallies, [stretch(10, 10)])).toBe(43);
  expect(weightOver(tallies, [stretch(5, 25)])).toBe(543);
  expect(weightOver(tallies, [stretch(1, 10), stretch(11, 21)])).toBe(40);
  expect(weightOver(tallies, [stretch(31, 40)])).toBe(0);
});

it('counts the days of reports within a stretch', () => {
  expect(sharedDays([stretch(1, 10), stretch(11, 20)], stretch(5, 11))).toBe(7);
  expect(sharedDays([stretch(1, 4)], stretch(5, 11))).toBe(0);
});

it('lets own reports weigh their days', () => {
  expect(asTallies([stretch(5, 9)])).toEqual([{ ...stretch(5, 9), weight: 5 }]);
});

describe('mergeBelow', () => {
  const filled = (...stretches: readonly (readonly [number, number])[]) => {
    const below = emptyBelow();
    for (const [from, to] of stretches) {
      addTo(below.owed, stretch(from, to), 1);
      addTo(below.chosen, stretch(from, to), 10);
    }
    return below;
  };

  it('is the other one where there is none yet', () => {
    const below = filled([1, 5]);
    expect(mergeBelow(undefined, below)).toBe(below);
  });

  it.each([
    [
      'larger',
      [[1, 5]],
      [
        [1, 5],
        [6, 9],
      ],
    ],
    [
      'smaller',
      [
        [1, 5],
        [6, 9],
      ],
      [[1, 5]],
    ],
  ] as const)('adds up by stretch, where the second is the %s one', (_name, one, other) => {
    const both = mergeBelow(filled(...one), filled(...other));
    expect([...both.owed.values()]).toEqual([
      { ...stretch(1, 5), weight: 2 },
      { ...stretch(6, 9), weight: 1 },
    ]);
    expect([...both.chosen.values()].map(({ weight }) => weight)).toEqual([20, 10]);
  });

  it('puts the smaller into the larger', () => {
    const [small, large] = [filled([1, 5]), filled([1, 5], [6, 9])];
    expect(mergeBelow(small, large).owed).toBe(large.owed);
    const [more, less] = [filled([1, 5], [6, 9]), filled([1, 5])];
    expect(mergeBelow(more, less).owed).toBe(more.owed);
  });
});
