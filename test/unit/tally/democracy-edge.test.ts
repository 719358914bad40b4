import { expect, it } from 'vitest';
import { readPetitions, type PetitionInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';

/** What one unit carried over at the beginning, and had left at the end, of a period. */
function edges(rows: readonly Omit<PetitionInput, 'unit'>[], period: string) {
  const petitions = readPetitions(rows.map((row) => ({ ...row, unit: 'a' }))).values;
  const tallies = [
    { indicator: 'first', list: 'petitions', measure: 'carriedOver', at: 'first' },
    { indicator: 'last', list: 'petitions', measure: 'outstanding', at: 'last' },
  ] as const;
  const { observations } = tallyDemocracy({ petitions }, { tallies, periods: [period] });
  return observations.map(({ value }) => value);
}

const quarters = [
  { id: 'q2', period: '2026-Q2', carriedOver: 5, outstanding: 4 },
  { id: 'q1', period: '2026-Q1', carriedOver: 9, outstanding: 5 },
  { id: 'q4', period: '2026-Q4', carriedOver: 2, outstanding: 1 },
];

it('is the figure of the first, or last, of the shorter periods that records name', () => {
  expect(edges(quarters, '2026')).toEqual([9, 1]);
  expect(edges(quarters, '2026-Q2')).toEqual([5, 4]);
  expect(edges(quarters, '2026-Q3')).toEqual([]);
});

it('is that of the longest of periods that begin, or end, on the same day', () => {
  const year = { id: 'y', period: '2026', carriedOver: 10, outstanding: 3 };
  expect(edges([...quarters, year], '2026')).toEqual([10, 3]);
  expect(edges([year, ...quarters], '2026')).toEqual([10, 3]);
});

it('is that of a day beside one of the same day that is only named', () => {
  const day = { id: 'd', from: '2026-01-01', to: '2026-12-31', carriedOver: 1, outstanding: 2 };
  expect(edges([...quarters, day], '2026')).toEqual([10, 3]);
});
