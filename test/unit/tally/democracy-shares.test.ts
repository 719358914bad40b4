import { describe, expect, it } from 'vitest';
import { countableRecords, readPetitions, type PetitionInput } from '#inside/democracy';
import { addsShares, democracyShares, type DemocracyTally } from '#inside/tally';

const shares = (row: Partial<PetitionInput>, rule: Partial<DemocracyTally>) => {
  const petitions = readPetitions([{ id: 'p', unit: 'x', ...row }]).values;
  const whole = { indicator: 'i', list: 'petitions', measure: 'received', ...rule } as const;
  return countableRecords({ petitions }).flatMap((given) =>
    democracyShares(whole, given).map(({ amount, categories }) => [amount.amount, categories]),
  );
};

const adds = (row: Partial<PetitionInput>, rule: Partial<DemocracyTally>) => {
  const petitions = readPetitions([{ id: 'p', unit: 'x', ...row }]).values;
  const whole = { indicator: 'i', list: 'petitions', measure: 'received', ...rule } as const;
  return countableRecords({ petitions }).map((given) => addsShares(whole, given));
};
const parts = { kind: { complaint: 'received.complaints', feedback: 'received.feedback' } };

describe('what a record adds by one rule', () => {
  it('is its number, and as much to the category that a fact names', () => {
    expect(shares({ received: 4 }, {})).toEqual([[4, undefined]]);
    expect(shares({ received: 4, field: 'land' }, { by: { field: 'field' } })).toEqual([
      [4, undefined],
      [4, { field: 'land' }],
    ]);
    expect(shares({ received: 4 }, { measure: 'records' })).toEqual([[1, undefined]]);
  });

  it('is numbers of their own for parts, where they are known', () => {
    const row = { received: 4, breakdownOf: 'received', complaints: 3 } as const;
    expect(shares(row, { parts })).toEqual([
      [4, undefined],
      [3, { kind: 'complaint' }],
    ]);
  });

  it('is nothing where the number is not known, or the rule is about others', () => {
    const row = { breakdownOf: 'received', complaints: 3 } as const;
    expect(shares(row, { parts })).toEqual([]);
    expect(shares({ received: 4 }, { where: { receivedBy: 'peoples-council' } })).toEqual([]);
    expect(shares({ received: 4 }, { measure: 'receivedBy' })).toEqual([]);
  });
});

it('is told to be something where it is', () => {
  expect(adds({ received: 4 }, {})).toEqual([true]);
  expect(adds({ received: { amount: null, qualifier: 'many' } }, {})).toEqual([true]);
  expect(adds({}, { measure: 'records' })).toEqual([true]);
  expect(adds({}, {})).toEqual([false]);
  expect(adds({ received: 4 }, { measure: 'receivedBy' })).toEqual([false]);
  expect(adds({ received: 4 }, { where: { receivedBy: 'peoples-council' } })).toEqual([false]);
});
