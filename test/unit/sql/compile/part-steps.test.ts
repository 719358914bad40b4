import { defineIndicator } from 'danvan';
import { planOf, type SqlDialect } from 'danvan/sql';
import { expect, it } from 'vitest';
import {
  categoriesInDoubt,
  categorySteps,
  hasParts,
  isByWay,
  isOddRow,
  partSteps,
  writingOf,
  written,
} from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';

const kind = { field: 'kind', categories: ['x', 'y'], complete: true };
const common = { name: 'x', unit: 'x', kind: 'flow' } as const;
const indicators = [
  defineIndicator({ ...common, code: 'x.f', breakdowns: [kind] }),
  defineIndicator({ ...common, code: 'x.g' }),
];
const { hierarchy } = reformedContext;
const writing = (code: string, dialect: SqlDialect, categories = {}) =>
  writingOf(
    planOf(
      { hierarchy, indicators },
      { units: 'kept', period: '2026', indicators: [code], categories },
    ),
    dialect,
    {},
  );
const textOf = (given: Parameters<typeof written>[0]): string => written(given, 'duckdb').sql;

it('adds totals that parts give, but in ClickHouse', () => {
  const [parts, clickhouse, none] = [
    writing('x.f', 'duckdb'),
    writing('x.f', 'clickhouse'),
    writing('x.g', 'duckdb'),
  ];
  expect([parts, clickhouse, none].map(hasParts)).toEqual([true, false, false]);
  expect([parts, clickhouse, none].map((one) => partSteps(one).length)).toEqual([5, 0, 0]);
  expect([parts, clickhouse, none].map(isByWay)).toEqual([false, false, true]);
  expect(textOf(isOddRow(clickhouse))).toBe('o.is_odd <> 0');
  expect(textOf(categoriesInDoubt(parts))).toContain('given_totals');
});

it('leaves units in doubt that sent other categories than the one asked', () => {
  const asked = writing('x.f', 'clickhouse', { kind: 'x' });
  const names = categorySteps(asked).map(([name]) => name);
  expect(names).toEqual(['own_dimensions', 'own_days', 'heard_of_others']);
  expect(textOf(categoriesInDoubt(asked))).toContain('heard_of_others');
  expect(textOf(isOddRow(asked))).toBe('o.is_odd = 1');
  expect([categorySteps(writing('x.f', 'duckdb')), isByWay(asked)]).toEqual([[], false]);
});
