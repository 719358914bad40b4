import { describe, expect, it } from 'vitest';
import { readPetitions, type PetitionInput } from '#inside/democracy';
import { tallyDemocracy, type DemocracyTally } from '#inside/tally';

const tally = (
  rows: readonly PetitionInput[],
  rule: Omit<DemocracyTally, 'indicator' | 'list'>,
) => {
  const petitions = readPetitions(rows).values;
  const periods = ['2026-Q1', '2026-Q2'];
  const tallies = [{ indicator: 'i', list: 'petitions', ...rule }] as const;
  const { observations } = tallyDemocracy({ petitions }, { tallies, periods });
  return observations
    .toSorted((a, b) => `${a.unit} ${a.period}`.localeCompare(`${b.unit} ${b.period}`))
    .map(({ unit, period, value }) => [unit, period, value]);
};

const month = (id: string, from: string, to: string, outstanding?: number): PetitionInput => ({
  id,
  unit: 'a',
  from,
  to,
  outstanding,
});

describe('the figure that a unit gave first, or last, in a period', () => {
  const rows = [
    month('feb', '2026-02-01', '2026-02-28', 4),
    month('jan', '2026-01-01', '2026-01-31', 7),
    month('mar', '2026-03-01', '2026-03-31'),
    { ...month('b', '2026-01-01', '2026-01-31', 1), unit: 'b' },
    { ...month('april', '2026-04-01', '2026-04-30', 2), unit: 'b' },
  ];

  it('passes over records that do not know it, unit by unit', () => {
    expect(tally(rows, { measure: 'outstanding', at: 'last' })).toEqual([
      ['a', '2026-Q1', 4],
      ['b', '2026-Q1', 1],
      ['b', '2026-Q2', 2],
    ]);
    expect(tally(rows, { measure: 'outstanding', at: 'first' })).toEqual([
      ['a', '2026-Q1', 7],
      ['b', '2026-Q1', 1],
      ['b', '2026-Q2', 2],
    ]);
  });

  it('adds records of the same days, and knows records that name the period', () => {
    const kinds = [
      { ...month('k', '2026-01-01', '2026-03-31', 4), kind: 'complaint' },
      { ...month('t', '2026-01-01', '2026-03-31', 1), kind: 'denunciation' },
      { id: 'p', unit: 'c', period: '2026-Q1', outstanding: 9 },
    ] as const;
    expect(tally(kinds, { measure: 'outstanding', at: 'last' })).toEqual([
      ['a', '2026-Q1', 5],
      ['c', '2026-Q1', 9],
    ]);
    expect(tally(kinds, { measure: 'outstanding', at: 'first' })).toEqual([
      ['a', '2026-Q1', 5],
      ['c', '2026-Q1', 9],
    ]);
  });

  it('counts records as well as numbers, among those that a rule is about', () => {
    const rule = { measure: 'records', at: 'last', where: { kind: 'complaint' } } as const;
    const kinds = [
      { ...month('k', '2026-01-01', '2026-01-31'), kind: 'complaint' },
      { ...month('t', '2026-02-01', '2026-02-28'), kind: 'denunciation' },
    ] as const;
    expect(tally(kinds, rule)).toEqual([['a', '2026-Q1', 1]]);
  });
});

describe('a matter that was settled later', () => {
  const letter = { unit: 'a', date: '2026-01-05', received: 1, resolved: 1 };
  const letters = [
    { ...letter, id: 'late', to: '2026-04-02' },
    { ...letter, id: 'at-once' },
    { ...letter, id: 'last-day', to: '2026-03-31' },
    { ...letter, id: 'open', resolved: undefined },
  ];

  it('counts in the period of its end', () => {
    expect(tally(letters, { measure: 'received' })).toEqual([['a', '2026-Q1', 4]]);
    expect(tally(letters, { measure: 'resolved', at: 'closing' })).toEqual([
      ['a', '2026-Q1', 2],
      ['a', '2026-Q2', 1],
    ]);
  });

  it('is open until then', () => {
    expect(tally(letters, { measure: 'open', at: 'open' })).toEqual([
      ['a', '2026-Q1', 2],
      ['a', '2026-Q2', 1],
    ]);
  });
});
