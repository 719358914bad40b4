import { democracyTallies, indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

describe('the rules for records of grassroots democracy', () => {
  it('lead to indicators of the catalogue', () => {
    const codes = democracyTallies.map(({ indicator }) => indicator);
    expect(codes.filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('name dimensions of their indicators, and categories of their breakdowns', () => {
    const wrong = democracyTallies.flatMap(({ indicator, by = {}, parts = {} }) => {
      const { breakdowns = [], dimensions = [] } = byCode.get(indicator) ?? {};
      const categoriesOf = new Map(
        breakdowns.map(({ field, categories }) => [field, new Set<string>(categories)]),
      );
      const fields = [...categoriesOf.keys(), ...dimensions];
      const unknown = [...Object.keys(by), ...Object.keys(parts)].filter(
        (field) => !fields.includes(field),
      );
      const strange = Object.entries(parts).flatMap(([field, categories]) =>
        Object.keys(categories).filter((each) => categoriesOf.get(field)?.has(each) !== true),
      );
      return [...unknown, ...strange].map((each) => `${indicator} ${each}`);
    });
    expect(wrong).toEqual([]);
  });
});
