import { describe, expect, it } from 'vitest';
import { withoutLongNil, type Report } from '#inside/aggregation';
import { daysIn, reportFor } from '../../../support/spans.js';

const nil = (from: number, to: number): Report => reportFor(from, to, { isNil: true });

const kept = (...reports: readonly Report[]) =>
  daysIn(withoutLongNil(reports).filter(({ isNil }) => isNil));

describe('withoutLongNil', () => {
  it('leaves out a nil over a shorter figure, on whatever line', () => {
    expect(kept(nil(1, 90), reportFor(1, 31))).toEqual([]);
    expect(kept(reportFor(60, 90, { line: 2 }), nil(1, 90))).toEqual([]);
  });

  it('leaves it out where they have one day in common', () => {
    expect(kept(nil(10, 20), reportFor(20, 25))).toEqual([]);
    expect(kept(nil(10, 20), reportFor(5, 10))).toEqual([]);
  });

  it('keeps it beside figures that only touch it', () => {
    expect(kept(nil(10, 20), reportFor(21, 25), reportFor(5, 9))).toEqual([[10, 20]]);
  });

  it('keeps it under a figure that is as long or longer', () => {
    expect(kept(nil(1, 31), reportFor(1, 31))).toEqual([[1, 31]]);
    expect(kept(nil(1, 31), reportFor(1, 90))).toEqual([[1, 31]]);
  });

  it('finds the shorter figure among longer ones', () => {
    const long = reportFor(1, 100);
    expect(kept(nil(41, 60), long, reportFor(60, 78))).toEqual([]);
    expect(kept(nil(41, 60), long, reportFor(61, 78), reportFor(30, 40))).toEqual([[41, 60]]);
    expect(kept(nil(41, 60), long, reportFor(23, 41), reportFor(1, 2))).toEqual([]);
  });

  it('keeps it where all figures end before, or begin after', () => {
    expect(kept(nil(41, 60), reportFor(1, 5))).toEqual([[41, 60]]);
    expect(kept(nil(41, 60), reportFor(61, 65), reportFor(1, 5))).toEqual([[41, 60]]);
  });

  it('keeps it under one that is as long, whatever else is shorter', () => {
    expect(kept(nil(41, 60), reportFor(50, 69), reportFor(1, 5))).toEqual([[41, 60]]);
  });

  it('finds the one that denies it among many, in whatever order', () => {
    const many = [81, 1, 61, 21, 41].map((from) => reportFor(from, from + 9));
    for (const { to } of many) expect(kept(nil(to, to + 10), ...many)).toEqual([]);
    for (const { from } of many) expect(kept(nil(from - 10, from), ...many)).toEqual([]);
    expect(kept(nil(91, 101), ...many)).toEqual([[91, 101]]);
    expect(kept(nil(-10, 0), ...many)).toEqual([[-10, 0]]);
  });

  it('keeps zeros beside zeros, and all figures', () => {
    expect(kept(nil(1, 90), nil(1, 31))).toHaveLength(2);
    const figures = [reportFor(1, 90), reportFor(1, 31)];
    expect(withoutLongNil(figures)).toBe(figures);
    expect(withoutLongNil([...figures, nil(1, 90)])).toEqual(figures);
  });
});
