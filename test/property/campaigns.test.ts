import { addContributionSums, sumContributions, type Contribution } from 'danvan/campaigns';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const thousandths = fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 1000);
const qualifier = fc.constantFrom('nearly' as const, 'over' as const, 'about' as const, undefined);
const facts = { amount: thousandths, qualifier };
const value = fc.option(thousandths, { nil: undefined });
const contribution: fc.Arbitrary<Contribution> = fc.oneof(
  fc.record({ kind: fc.constant('cash' as const), ...facts }),
  fc.record({ kind: fc.constant('labour' as const), ...facts, value }),
  fc.record({
    kind: fc.constant('land' as const),
    ...facts,
    value,
    unit: fc.constantFrom('m2' as const, 'ha' as const),
  }),
  fc.record({
    kind: fc.constant('goods' as const),
    ...facts,
    value,
    unit: fc.constantFrom('tấn', 'kg'),
  }),
  fc.record({
    kind: fc.constant('goods' as const),
    amount: fc.constant(null),
    qualifier: fc.constant('many' as const),
    value,
    unit: fc.constant('tấn'),
  }),
);

const unitOf = (given: Contribution): string => ('unit' in given ? (given.unit ?? '') : '');
const inThousands = (amount: number | null): bigint => BigInt(Math.round((amount ?? 0) * 1000));

/** Weights of one thing, and land, are one line, in the largest unit that occurs. */
const parts = new Map([
  ['tấn', 1000n],
  ['ha', 10_000n],
]);
const partsIn = (unit: string): bigint => parts.get(unit) ?? 1n;

/** Contributions, and the same ones in any other order. */
const shuffled = fc
  .array(contribution)
  .chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
    ),
  );

describe('sums of contributions', () => {
  it('do not depend on order', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(undefined, 'm2', 'ha'), ([given, other], landIn) => {
        expect(sumContributions(other, { landIn })).toEqual(sumContributions(given, { landIn }));
      }),
    );
  });

  it('hold, in thousandths, what whole numbers give for each kind and unit', () => {
    fc.assert(
      fc.property(fc.array(contribution), (given) => {
        for (const { kind, unit, quantity } of sumContributions(given).lines) {
          const own = given.filter((each) => each.kind === kind);
          const thousands = own.reduce(
            (sum, each) => sum + partsIn(unitOf(each)) * inThousands(each.amount),
            0n,
          );
          const found = inThousands((quantity.amount ?? 0) * Number(partsIn(unit)));
          expect(found).toBe(thousands);
          expect(quantity.counted + quantity.withoutAmount).toBe(own.length);
        }
      }),
    );
  });

  it('count every contribution once', () => {
    fc.assert(
      fc.property(fc.array(contribution), (given) => {
        const { lines, value } = sumContributions(given);
        const parts = lines.map(({ quantity }) => quantity.counted + quantity.withoutAmount);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(given.length);
        expect(value.counted + value.withoutAmount).toBe(given.length);
      }),
    );
  });

  it('do not depend on grouping', () => {
    fc.assert(
      fc.property(fc.array(fc.array(contribution, { maxLength: 4 })), (groups) => {
        const apart = addContributionSums(groups.map((group) => sumContributions(group)));
        expect(apart).toEqual(sumContributions(groups.flat()));
      }),
    );
  });
});
