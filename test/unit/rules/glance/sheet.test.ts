import { describe, expect, it } from 'vitest';
import {
  emptySheet,
  endsOf,
  repeatsBefore,
  risesThroughYear,
  standsOut,
  type PlacedDays,
} from '#inside/rules';

const days: PlacedDays = {
  first: Int32Array.of(0, 10, 20, 30, 40, 50, 60, 70),
  last: Int32Array.of(9, 19, 29, 39, 49, 59, 69, 79),
  startOfYear: Int32Array.of(0, 0, 0, 0, 40, 40, 40, 40),
  kind: new Int32Array(8),
};

const sheetOf = (...amounts: readonly number[]) => {
  const sheet = emptySheet(16);
  sheet.count = amounts.length;
  amounts.forEach((amount, at) => {
    sheet.amounts[at] = amount;
    sheet.places[at] = at;
  });
  return sheet;
};

/** The same without the report at a place. */
const without = (at: number, ...amounts: readonly number[]) => {
  const sheet = sheetOf(...amounts.filter((_, one) => one !== at));
  amounts.slice(at + 1).forEach((_, one) => (sheet.places[at + one] = at + one + 1));
  return sheet;
};

it('endsOf looks at what is above zero', () => {
  expect(endsOf(sheetOf(0, 5, NaN, 3, 9))).toEqual([3, 9]);
  expect(endsOf(sheetOf(0, NaN))).toEqual([Infinity, 0]);
});

it('standsOut asks for enough earlier amounts, and twice or half of them', () => {
  expect(standsOut(sheetOf(5, 6, 12), 2)).toBe(true);
  expect(standsOut(sheetOf(5, 6, 2.5), 2)).toBe(true);
  expect(standsOut(sheetOf(5, 6, 11), 2)).toBe(false);
  expect(standsOut(sheetOf(5, 12), 2)).toBe(false);
  expect(standsOut(sheetOf(5, NaN, 12), 2)).toBe(false);
});

describe('risesThroughYear', () => {
  it('begins with a year, and ends with it', () => {
    expect(risesThroughYear(sheetOf(1, 2, 3, 4), days, 4)).toBe(true);
    expect(risesThroughYear(sheetOf(1, 2, 3, 4, 1, 2), days, 4)).toBe(true);
    expect(risesThroughYear(sheetOf(9, 8, 7, 6, 1, 2, 3, 4), days, 4)).toBe(true);
    expect(risesThroughYear(sheetOf(1, 2, 3), days, 4)).toBe(false);
    expect(risesThroughYear(without(0, 1, 2, 3, 4, 9), days, 4)).toBe(false);
  });

  it('does not fall or stay, and has no gap', () => {
    expect(risesThroughYear(sheetOf(1, 2, 2, 4), days, 4)).toBe(false);
    expect(risesThroughYear(sheetOf(1, 2, 3, 4, 9, 8, 9, 10), days, 4)).toBe(true);
    expect(risesThroughYear(without(2, 1, 2, 3, 4, 9), days, 3)).toBe(false);
    expect(risesThroughYear(without(3, 1, 2, 3, 4, 9), days, 3)).toBe(true);
  });
});

it('repeatsBefore asks for a report right after the one before', () => {
  expect(repeatsBefore(sheetOf(1, 0, 0), days)).toBe(true);
  expect(repeatsBefore(sheetOf(1, 2, 1), days)).toBe(false);
  expect(repeatsBefore(sheetOf(NaN, NaN), days)).toBe(false);
  expect(repeatsBefore(without(1, 5, 1, 5), days)).toBe(false);
});
