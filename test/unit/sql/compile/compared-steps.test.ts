import { planOf, type SqlDialect } from 'danvan/sql';
import type { AggregateOptions } from 'danvan';
import { expect, it } from 'vitest';
import { comparedInDoubt, comparedSteps, isCompared, writingOf, written } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';

const writing = (options: Partial<AggregateOptions>, dialect: SqlDialect = 'duckdb') =>
  writingOf(planOf(reformedContext, { units: 'nuoc', period: '2026', ...options }), dialect, {});
const compared = writing({ compareWith: 'same-period-last-year' });
const planned = writing({ plan: 'year' });
const plain = writing({});

it('has steps for what is set beside others, and none else', () => {
  const steps = [compared, planned, plain].map((one) => comparedSteps(one).map(([name]) => name));
  expect(steps).toEqual([['unlike'], ['unplanned'], []]);
  expect([compared, planned, plain].map(isCompared)).toEqual([true, true, false]);
});

it('puts their figures among those in doubt', () => {
  const textOf = (one: typeof plain) => written(comparedInDoubt(one), 'duckdb').sql;
  expect(textOf(compared)).toContain('from unlike');
  expect(textOf(planned)).toContain('from unplanned');
  expect(textOf(plain).trim()).toBe('');
});
