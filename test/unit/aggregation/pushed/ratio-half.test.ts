import type { ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { noneOfHalf, ratioHalf } from '#inside/aggregation';
import { sent, sentForAll, termsOfRows } from '../../../support/ratio-figures.js';

const [t, a, b] = [0, 1, 2];
const both = (unit: string, above: number, below: number) => [
  sent('n', unit, above),
  sent('d', unit, below),
];

/** The half of a ratio of `b`, where the province is asked and `a` was counted elsewhere. */
function halfOf(rows: readonly ObservationInput[], isPaired = false, rest = [b]) {
  const { question } = termsOfRows(rows);
  const half = ratioHalf(question, { roots: [t], rest, isPaired });
  if (half === null) throw new RangeError('It has no terms.');
  return half;
}

describe('a half of a ratio', () => {
  it('has the pairs of the units that are counted here alone', () => {
    const rows = [...both('a', 9, 9), ...both('b', 1, 4)];
    const pairs = (rest: readonly number[]) =>
      halfOf(rows, false, [...rest]).pairs.map(({ unit, numerator }) => [unit, numerator.amount]);
    expect(pairs([b])).toEqual([[b, 1]]);
    expect(pairs([a, b])).toEqual([
      [a, 9],
      [b, 1],
    ]);
  });

  it('tells of pairs with nothing below the line', () => {
    expect(halfOf(both('b', 1, 0))).toMatchObject({ pairs: [], hasNothing: true });
    expect(halfOf(both('b', 1, 4)).hasNothing).toBe(false);
  });

  it('lets a stated rate stand for a unit only where no half has a pair', () => {
    const stated = [sent('r', 'b', 74)];
    expect(halfOf(stated).heard.get(b)).toBe('reported');
    expect(halfOf(stated, true).heard.get(b)).toBe('term-missing');
  });

  it('is in where its units sent all of both terms', () => {
    expect(halfOf(both('b', 1, 4)).isIn()).toBe(true);
    expect(halfOf([sent('n', 'b', 1)]).isIn()).toBe(false);
    expect(halfOf(both('a', 1, 4)).isIn()).toBe(false);
  });

  it('leaves out terms without the other one', () => {
    const { units } = halfOf([sent('n', 'b', 1)]).left;
    expect(units).toEqual([b]);
    expect(halfOf(both('b', 1, 4)).left.units).toEqual([]);
  });

  it('is none of what is no ratio', () => {
    const { question } = termsOfRows([]);
    const flow = question.figure.key.indicator;
    const figure = {
      ...question.figure,
      key: { ...question.figure.key, indicator: { ...flow, ratio: undefined } },
    };
    expect(
      ratioHalf({ ...question, figure }, { roots: [t], rest: [b], isPaired: false }),
    ).toBeNull();
  });
});

describe('why no half has a pair', () => {
  const withheld = { state: 'withheld' } as const;
  const why = (rows: readonly ObservationInput[], more = {}) => {
    const about = { roots: [t], hasNothing: false, areOthers: false, ...more };
    const { state, reason } = noneOfHalf(halfOf(rows), about);
    return [state, reason];
  };
  const ofB = [sent('n', 'b', withheld), sent('d', 'b', withheld)];

  it('is that all withheld it, unless others owe it of whom nothing is known here', () => {
    expect(why(ofB)).toEqual(['withheld', 'nothing-reported']);
    expect(why(ofB, { areOthers: true })).toEqual(['missing', 'nothing-reported']);
  });

  it('is that there was nothing below the line', () => {
    expect(why([], { hasNothing: true })).toEqual(['nil', 'denominator-zero']);
  });

  it('is that a rate was stated for all, which does not stand for a part', () => {
    expect(why([sentForAll('r', 't', 74)])[0]).toBe('refused');
  });
});
