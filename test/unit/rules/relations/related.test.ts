import { figuresOf, foundTerm, isHeld, isHeldRow, isHeldThen, readyTerm } from '#inside/rules';
import { expect, it } from 'vitest';
import { mixed } from '../../../support/mixed.js';

const figures = figuresOf(
  mixed([
    ['a', '2020-Q1', 5],
    ['a', '2020-Q1', 3, { measure: 'plan' }],
  ]),
);
const term = { indicator: 'x.n', measure: 'actual', report: 'same', times: -1 } as const;

it('reads a term that was sent, one that was not, and a number', () => {
  const ready = readyTerm(figures, term);
  expect(foundTerm(figures, ready, 0)).toMatchObject({
    quantity: { amount: -5 },
    wasSent: true,
    facts: { indicator: 'x.n', amount: 5, times: -1 },
  });
  expect(foundTerm(figures, ready, -1)).toMatchObject({
    quantity: { from: -Infinity, amount: null },
    wasSent: false,
    facts: { amount: null },
  });
  expect(foundTerm(figures, readyTerm(figures, { number: 4 }), -1)).toMatchObject({
    quantity: { amount: 4 },
    wasSent: true,
  });
});

it('holds a relation where all was sent, or something where the rest may be anything', () => {
  const ready = readyTerm(figures, term);
  const [sent, not] = [foundTerm(figures, ready, 0), foundTerm(figures, ready, -1)];
  expect(isHeld([sent, sent], 'skip')).toBe(true);
  expect(isHeld([sent, not], 'skip')).toBe(false);
  expect(isHeld([sent, not], 'any')).toBe(true);
  expect(isHeld([not, not], 'any')).toBe(false);
});

it('holds what was counted, in reports all of whose days the relation is in force', () => {
  expect([0, 1].map((row) => isHeldRow(figures, row))).toEqual([true, false]);
  expect(isHeldThen(figures, 0, {})).toBe(true);
  expect(isHeldThen(figures, 0, { from: '2020-01-01', to: '2020-03-31' })).toBe(true);
  expect(isHeldThen(figures, 0, { from: '2020-01-02' })).toBe(false);
  expect(isHeldThen(figures, 0, { to: '2020-03-30' })).toBe(false);
});
