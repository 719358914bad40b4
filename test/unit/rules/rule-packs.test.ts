import { check, createDataset, createHierarchy, recommended } from 'danvan';
import { rulePacks, rules } from 'danvan/rules';
import { indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('has each rule of the packs once, and one more', () => {
  const packed = Object.values(rulePacks).flat();
  expect(new Set(packed).size).toBe(packed.length);
  expect(packed.every((rule) => recommended.includes(rule))).toBe(true);
  expect(recommended.filter((rule) => !packed.includes(rule)).map(({ name }) => name)).toEqual([
    'sums-are-exact',
  ]);
  expect(rules).toBe(recommended);
  for (const pack of [rulePacks, ...Object.values(rulePacks), recommended]) {
    expect(Object.isFrozen(pack)).toBe(true);
  }
});

it('holds the built-in relations of letters, over the edge of quarters', () => {
  const row = (period: string, code: string, value: number) => ({
    unit: 'a',
    period,
    indicator: `petitions.${code}`,
    value,
  });
  const dataset = (outstanding: number, carried: number) =>
    createDataset({
      hierarchy: createHierarchy([{ id: 'a', name: 'a' }]),
      indicators,
      observations: [
        row('2020-Q1', 'carried-over', 5),
        row('2020-Q1', 'received', 20),
        row('2020-Q1', 'resolved', 18),
        row('2020-Q1', 'outstanding', outstanding),
        row('2020-Q2', 'carried-over', carried),
      ],
    });
  expect(check(dataset(7, 7))).toEqual([]);
  expect(check(dataset(6, 6))).toEqual([]);
  expect(check(dataset(9, 8))).toMatchObject([
    { code: 'rules/relation-may-break', indicator: 'petitions.carried-over', params: { other: 9 } },
    { code: 'rules/relation-may-break', indicator: 'petitions.outstanding', params: { other: 7 } },
  ]);
});
