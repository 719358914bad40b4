import { isFixed } from '#inside/aggregation';
import { expect, it } from 'vitest';

it.each([
  ['sum', false],
  ['last', false],
  ['forbid', true],
  ['recompute', true],
] as const)('reports of the rule %s are tied to the days asked: %s', (rule, fixed) => {
  expect(isFixed(rule)).toBe(fixed);
});
