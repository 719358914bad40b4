import { expect, it } from 'vitest';
import { joinedBare } from '#inside/aggregation';

const lists = () => ({ silent: [], partial: [], contributors: [], excluded: [] });
const sum = {
  amount: 12,
  counted: 2,
  hasAmount: true,
  reported: 2,
  partial: 0,
  expected: 2,
  lists,
};
const none = { ...sum, amount: 0, counted: 0, hasAmount: false, reported: 0 };
const alone = { other: null, strict: null };

it('tells the sum, and that all of it was nothing', () => {
  expect(joinedBare({ sum, ...alone }, 'partial')).toMatchObject({ state: 'reported', amount: 12 });
  const nil = { ...sum, amount: 0, hasAmount: false };
  expect(joinedBare({ sum: nil, ...alone }, 'partial')).toMatchObject({ state: 'nil', amount: 0 });
});

it('takes silence for nothing only where that is asked', () => {
  const missing = { state: 'missing', amount: null, reason: 'nothing-reported' };
  expect(joinedBare({ sum: none, ...alone }, 'partial')).toMatchObject(missing);
  expect(joinedBare({ sum: none, ...alone }, 'zero')).toMatchObject({
    state: 'reported',
    amount: 0,
  });
  const part = { ...none, partial: 1 };
  expect(joinedBare({ sum: part, ...alone }, 'zero')).toMatchObject(missing);
});

it('tells nothing under the strict policy until all are in', () => {
  const open = { ...sum, reported: 1 };
  expect(joinedBare({ sum, ...alone }, 'strict').amount).toBe(12);
  expect(joinedBare({ sum: open, ...alone }, 'strict')).toMatchObject({
    amount: null,
    reason: 'incomplete',
  });
});
