import { describe, expect, it } from 'vitest';
import { readReceptions, type ReceptionInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { receptionTallies as tallies } from '#inside/vietnam';

const row: ReceptionInput = { id: 't', unit: 'xa' };
const rows: readonly Omit<ReceptionInput, 'id' | 'unit'>[] = [
  { date: '2026-02-10', ledBy: 'head', visits: 4, people: 9, largeGroups: 1, largeGroupPeople: 6 },
  { from: '2026-02-01', to: '2026-02-28', kind: 'regular', visits: 20, people: 21, days: 20 },
  { period: '2026-Q2', visits: { amount: 30, qualifier: 'over' }, levels: ['commune'] },
  { period: '2026-Q2', receivedBy: 'peoples-council', visits: 5, lettersReceived: 3 },
];
const receptions = readReceptions(
  rows.map((each, at) => ({ ...row, ...each, id: `t${at}` })),
).values;
const figures = (indicator: string) =>
  tallyDemocracy({ receptions }, { tallies, periods: ['2026-Q1', '2026-Q2'] })
    .observations.filter((each) => each.indicator === indicator)
    .map(({ period, value, categories }) => [period, value, categories]);

describe('receptions counted', () => {
  it('have visits and people by way and level; those of councils are apart', () => {
    expect(figures('reception.visits')).toEqual([
      ['2026-Q1', 24, undefined],
      ['2026-Q1', 4, { kind: 'head' }],
      ['2026-Q1', 20, { kind: 'regular' }],
      ['2026-Q2', { amount: 30, qualifier: 'over' }, undefined],
      ['2026-Q2', { amount: 30, qualifier: 'over' }, { level: 'commune' }],
    ]);
    expect(figures('reception.people')[0]).toEqual(['2026-Q1', 30, undefined]);
    expect(figures('councils.reception-visits')).toEqual([['2026-Q2', 5, undefined]]);
  });

  it('have large groups apart, and days of the head alone', () => {
    expect(figures('reception.large-groups')[0]).toEqual(['2026-Q1', 1, undefined]);
    expect(figures('reception.large-group-people')[0]).toEqual(['2026-Q1', 6, undefined]);
    expect(figures('reception.leader-days')).toEqual([['2026-Q1', 1, undefined]]);
    expect(figures('reception.cases')).toEqual([]);
  });
});
