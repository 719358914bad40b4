import type { ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { pushedRatio, type MissingPolicy, type PushedRatio } from '#inside/aggregation';
import { ratioElsewhere } from '../../../support/pushed-figure.js';
import { rateOfRows, sent, termsOfRows } from '../../../support/ratio-figures.js';

// The province, its communes, and the place of all that was counted elsewhere.
const [t, a, b, elsewhere] = [0, 1, 2, 3];
const both = (unit: string, above: number, below: number) => [
  sent('n', unit, above),
  sent('d', unit, below),
];
const rowsOfA = both('a', 1, 4);
const pairOfA = { above: 1, below: 4, counted: 1, reported: 1, expected: 1, isTerm: true };
const sumOfA = ratioElsewhere(pairOfA);

/** The ratio of the province, of which `a` was counted elsewhere; null where all of it was. */
function outcomeOf(
  rows: readonly ObservationInput[] | null,
  sum: PushedRatio = sumOfA,
  policy: MissingPolicy = 'partial',
) {
  const { question } = termsOfRows(rows ?? []);
  const units = { plain: [t], rest: rows === null ? [] : [b] };
  return pushedRatio(sum, units, { question, roots: [t], policy });
}

const told = (cell: ReturnType<typeof outcomeOf>['cell']) => {
  const { amount, state, reason, coverage, silent, partial, terms } = cell;
  return { amount, state, reason, coverage, silent, partial, terms };
};

describe('a ratio counted in halves', () => {
  const withheld = { state: 'withheld' } as const;
  const excused = { state: 'not-applicable' } as const;

  it.each<readonly ObservationInput[]>([
    both('b', 3, 4),
    both('b', 3, 0),
    [],
    [sent('n', 'b', 3)],
    [sent('r', 'b', 74)],
    [sent('n', 'b', withheld), sent('d', 'b', withheld)],
    [sent('n', 'b', excused), sent('d', 'b', excused)],
  ])('is the same as one that is counted here: %#', (...rows) => {
    for (const missing of ['partial', 'strict'] as const) {
      const all = rateOfRows([...rowsOfA, ...rows], { missing });
      expect(told(outcomeOf(rows, sumOfA, missing).cell)).toEqual(told(all));
    }
  });

  it.each<[string, readonly ObservationInput[], PushedRatio]>([
    ['silent', [], ratioElsewhere({ expected: 1 }, { silent: [a] })],
    [
      'a term',
      [sent('n', 'a', 1)],
      ratioElsewhere(
        { isTerm: true, partial: 1, expected: 1, left: [a] },
        { partial: [{ unit: a, reason: 'term-missing' }] },
      ),
    ],
    [
      'nothing below',
      both('a', 1, 0),
      ratioElsewhere({ hasNothing: true, isTerm: true, reported: 1, expected: 1, left: [a] }),
    ],
  ])('is the same where the other half is %s', (_, rows, sum) => {
    const none = [sent('n', 'b', withheld), sent('d', 'b', withheld)];
    for (const here of [both('b', 3, 4), [], [sent('d', 'b', 3)], none]) {
      expect(told(outcomeOf(here, sum).cell)).toEqual(told(rateOfRows([...rows, ...here])));
    }
  });

  it('divides sums, and adds no rates', () => {
    const { cell, quantity } = outcomeOf(both('b', 3, 8));
    expect(cell.amount).toBeCloseTo(100 / 3, 1);
    expect(quantity?.amount).toBeCloseTo(400 / 12, 9);
  });
});

describe('a ratio that was all counted elsewhere', () => {
  const why = (sum: Partial<PushedRatio>) => {
    const { state, reason } = outcomeOf(null, ratioElsewhere(sum)).cell;
    return [state, reason];
  };

  it('is that of its sums', () => {
    const { cell } = outcomeOf(null);
    expect(cell).toMatchObject({ amount: 25, terms: { numerator: 1, denominator: 4 } });
  });

  it('says why there is none', () => {
    expect(why({ expected: 1 })).toEqual(['missing', 'nothing-reported']);
    expect(why({ expected: 1, isTerm: true })).toEqual(['missing', 'terms-missing']);
    expect(why({ hasNothing: true, isTerm: true })).toEqual(['nil', 'denominator-zero']);
  });

  it('shows nothing under the strict policy until all are in', () => {
    const open = ratioElsewhere({ ...pairOfA, expected: 2 });
    const { cell, quantity } = outcomeOf(null, open, 'strict');
    expect([cell.amount, cell.reason, quantity]).toEqual([null, 'incomplete', null]);
    expect(outcomeOf(null, sumOfA, 'strict').cell.amount).toBe(25);
  });
});

describe('what a ratio counted in halves is made of', () => {
  it('is one of so many units for what was counted elsewhere, and pairs here', () => {
    const { parts } = outcomeOf(both('b', 3, 4), { ...sumOfA, counted: 5 });
    expect(parts[0]).toMatchObject({ unit: elsewhere, units: 5 });
    expect(new Set(parts.slice(1).map(({ unit }) => unit))).toEqual(new Set([b]));
  });

  it('is divided anew for those parts that are wanted', () => {
    const { sumOf } = outcomeOf(both('b', 3, 4));
    const amounts = [
      sumOf(() => true),
      sumOf(({ unit }) => unit === elsewhere),
      sumOf(({ unit }) => unit === b),
      sumOf(() => false),
    ].map((sum) => sum?.amount);
    expect(amounts).toEqual([50, 25, 75, undefined]);
  });

  it('leaves out units of both halves, in the order of the tree', () => {
    const sum = ratioElsewhere({ expected: 1, isTerm: true, left: [a] });
    const { cell, excluded } = outcomeOf([sent('n', 'b', 3)], sum);
    expect(cell.terms).toMatchObject({ dropped: 2, droppedUnits: ['a', 'b'] });
    expect(excluded.map(({ row, reason }) => [row, reason])).toEqual([[0, 'term-missing']]);
  });
});
