import { createUnitRegister, type UnitInput } from 'danvan';
import { restate, type Restated, type SuccessionInput, type UnitAmount } from 'danvan/organization';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Country {
  readonly units: readonly UnitInput[];
  readonly successions: readonly SuccessionInput[];
  readonly amounts: readonly UnitAmount[];
}

/** Units of one year under provinces of the same year, each with the days of its year. */
const yearOf = (year: number, communes: number): readonly UnitInput[] => {
  const validity = { from: `${year}-01-01`, to: `${year}-12-31` };
  const provinces = [0, 1].map((at) => ({
    id: `${year}/p${at}`,
    name: `tỉnh ${at}`,
    parent: 'top',
    validity,
  }));
  const below = Array.from({ length: communes }, (_, at) => ({
    id: `${year}/c${at}`,
    name: `xã ${at}`,
    parent: `${year}/p${at % 2}`,
    validity,
  }));
  return [...provinces, ...below];
};

const years = [2023, 2024, 2025] as const;

/** Each commune of a year goes to up to three of the next, or to none; some shares are known. */
const reformOf = (year: number, communes: number): fc.Arbitrary<readonly SuccessionInput[]> =>
  fc
    .array(
      fc.record({
        to: fc.uniqueArray(fc.nat({ max: communes - 1 }), { maxLength: 3 }),
        percents: fc.array(fc.nat({ max: 33 }), { maxLength: 3 }),
      }),
      { minLength: communes, maxLength: communes },
    )
    .map((rows) =>
      rows.map(({ to, percents }, at): SuccessionInput => {
        const from = `${year}/c${at}`;
        const targets = to.map((target) => `${year + 1}/c${target}`);
        const shares = percents.flatMap((percent, index) => {
          const target = targets[index];
          return target === undefined
            ? []
            : [{ from, to: target, of: { population: percent / 100 } }];
        });
        return { kind: 'split', date: `${year + 1}-01-01`, from: [from], to: targets, shares };
      }),
    );

const country: fc.Arbitrary<Country> = fc.integer({ min: 1, max: 8 }).chain((communes) =>
  fc.record({
    units: fc.constant([
      { id: 'top', name: 'nước' },
      ...years.flatMap((year) => yearOf(year, communes)),
    ]),
    successions: fc
      .tuple(reformOf(2023, communes), reformOf(2024, communes))
      .map((reforms) => reforms.flat()),
    amounts: fc
      .array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: communes, maxLength: communes })
      .map((all) => all.map((tenths, at) => ({ unit: `2023/c${at}`, amount: tenths / 10 }))),
  }),
);

const tenths = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((sum, { amount }) => sum + Math.round(amount * 10), 0);

const totalOf = ({ amounts, unallocated }: Restated): number =>
  tenths(amounts) + tenths(unallocated);

const onwards = { from: '2023-12-31', to: '2025-06-30' };

describe('restating on random trees', () => {
  it('keeps the total of the country, with shares and without', () => {
    fc.assert(
      fc.property(country, fc.constantFrom(undefined, 'population'), (given, by) => {
        const register = createUnitRegister(given);
        expect(register.findings).toEqual([]);
        const restated = restate(register, given.amounts, { ...onwards, by });
        expect(totalOf(restated)).toBe(tenths(given.amounts));
        const back = restate(
          register,
          restated.amounts.map(({ unit, amount }) => ({ unit, amount })),
          { from: onwards.to, to: onwards.from },
        );
        expect(totalOf(back)).toBe(tenths(restated.amounts));
      }),
    );
  });

  it('gives amounts to units of the day only, each once, and names all that it keeps apart', () => {
    fc.assert(
      fc.property(country, (given) => {
        const restated = restate(createUnitRegister(given), given.amounts, onwards);
        const units = restated.amounts.map(({ unit }) => unit);
        expect(units.every((unit) => unit.startsWith('2025/'))).toBe(true);
        expect(new Set(units).size).toBe(units.length);
        expect(restated.findings).toHaveLength(restated.unallocated.length);
      }),
    );
  });

  it('in two steps gives no unit more than in one, and nothing away', () => {
    fc.assert(
      fc.property(country, (given) => {
        const register = createUnitRegister(given);
        const half = restate(register, given.amounts, { ...onwards, to: '2024-06-30' });
        const rest = restate(
          register,
          half.amounts.map(({ unit, amount }) => ({ unit, amount })),
          { ...onwards, from: '2024-06-30' },
        );
        const whole = new Map(
          restate(register, given.amounts, onwards).amounts.map(({ unit, amount }) => [
            unit,
            amount,
          ]),
        );
        for (const { unit, amount } of rest.amounts) {
          expect(amount).toBeLessThanOrEqual(whole.get(unit) ?? 0);
        }
        expect(totalOf(rest) + tenths(half.unallocated)).toBe(tenths(given.amounts));
      }),
    );
  });

  it('does not depend on the order of amounts', () => {
    fc.assert(
      fc.property(country, (given) => {
        const register = createUnitRegister(given);
        const amountsOf = (amounts: readonly UnitAmount[]) =>
          restate(register, amounts, onwards).amounts.map(({ unit, amount }) => [unit, amount]);
        expect(amountsOf(given.amounts.toReversed())).toEqual(amountsOf(given.amounts));
      }),
    );
  });
});
