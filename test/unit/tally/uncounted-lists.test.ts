import { expect, it } from 'vitest';
import { readDemocracyRecords } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';

const { values: records } = readDemocracyRecords({
  decisions: [{ id: 'd', unit: 'x', content: 'road', date: '2026-01-05' }],
  works: [
    { id: 'w', unit: 'x', date: '2026-01-05' },
    { id: 'v', unit: 'x', date: '2026-01-05' },
  ],
  bodyReviews: [{ id: 'r', unit: 'x', date: '2026-01-05' }],
});
const tallies = [{ indicator: 'i', list: 'decisions', measure: 'records' }] as const;

it('notes a list that no rule counts once, and never one that is told in words', () => {
  const { findings, uncounted } = tallyDemocracy(records, { tallies, periods: ['2026'] });
  expect(findings).toMatchObject([
    { code: 'tally/list-not-counted', params: { list: 'works', records: 2 }, path: ['works'] },
  ]);
  expect(uncounted.map(({ id }) => id)).toEqual(['w', 'v', 'r']);
});
