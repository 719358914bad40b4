import { daysTold, isFixed, isStateRule, tellsEdge } from '#inside/aggregation';
import { expect, it } from 'vitest';

it.each([
  ['sum', false],
  ['last', false],
  ['forbid', true],
  ['recompute', true],
] as const)('reports of the rule %s are tied to the days asked: %s', (rule, fixed) => {
  expect(isFixed(rule)).toBe(fixed);
});

it.each([
  ['sum', false, { from: 3, to: 5 }],
  ['last', true, { from: 5, to: 5 }],
  ['first', true, { from: 3, to: 3 }],
  ['forbid', false, { from: 3, to: 5 }],
] as const)('what is told by the rule %s is a state: %s, of its days', (rule, isState, days) => {
  expect(isStateRule(rule)).toBe(isState);
  expect(daysTold(rule, { from: 3, to: 5 })).toEqual(days);
});

it('holds a state to the last day that is owed, an opening one to the first', () => {
  const owed = [
    { from: 1, to: 3 },
    { from: 6, to: 9 },
  ];
  expect([8, 9, 10].map((to) => tellsEdge('last', { from: 6, to }, owed))).toEqual([
    false,
    true,
    true,
  ]);
  expect([0, 1, 2].map((from) => tellsEdge('first', { from, to: 3 }, owed))).toEqual([
    true,
    true,
    false,
  ]);
});
