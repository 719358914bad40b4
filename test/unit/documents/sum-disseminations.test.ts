import { sumDisseminations, type Dissemination } from 'danvan/documents';
import { describe, expect, it } from 'vitest';

const row = { document: 'qd-844', counted: 'members' };
const rows: readonly Dissemination[] = [
  { ...row, unit: 'a', audience: 'officials', done: 0, obliged: 10 },
  { ...row, unit: 'a', audience: 'workers', done: 5, obliged: 10 },
  { ...row, unit: 'b', done: 7, obliged: null },
  { ...row, unit: 'b', counted: 'party-organizations', done: 51, obliged: 51 },
  { ...row, document: 'da-01', unit: 'a', done: 0, obliged: 0 },
];

describe('sumDisseminations', () => {
  it('keeps pairs together and never takes what is missing for zero', () => {
    const sums = sumDisseminations(rows);
    expect(sums.map(({ done, obliged, coverage }) => [done, obliged, coverage])).toEqual([
      [5, 20, 0.25],
      [51, 51, 1],
      [0, 0, null],
    ]);
    expect(sums[0]).toMatchObject({ missing: ['b'], obligedOfMissing: 0 });
  });

  it('adds by unit and by audience', () => {
    const byUnit = sumDisseminations(rows, ['unit']).map(({ unit, done }) => [unit, done]);
    expect(byUnit).toEqual([
      ['a', 5],
      ['b', null],
      ['b', 51],
      ['a', 0],
    ]);
    const byAudience = sumDisseminations(rows, ['audience']).map(({ audience }) => audience);
    expect(byAudience).toEqual(['officials', 'workers', undefined, undefined, undefined]);
  });
});

describe('sumDisseminations over time', () => {
  it('counts what a unit said last', () => {
    const march = { ...row, unit: 'a', done: 40, obliged: 51, date: '2022-03-31' };
    const june = { ...march, done: 51, date: '2022-06-30' };
    const undated = { ...row, unit: 'a', done: 1, obliged: 51 };
    expect(sumDisseminations([june, march, undated])).toMatchObject([{ done: 51, obliged: 51 }]);
  });
});
