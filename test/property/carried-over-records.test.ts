import { check, createDataset, createHierarchy } from 'danvan';
import { tallyDemocracy } from 'danvan/indicators';
import { readDemocracyRecords, type DemocracyRows } from 'danvan/democracy';
import {
  democracyCatalogues as catalogues,
  democracyTallies as tallies,
  indicators,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const hierarchy = createHierarchy([{ id: 'xa', name: 'xã Mẫu' }]);
const periods = ['2026-Q1', '2026-Q2', '2026-H1'];

/** What is found in records, and in the figures that they are counted into. */
function foundIn(rows: DemocracyRows) {
  const { values: records, findings } = readDemocracyRecords(rows, {
    catalogues,
    known: hierarchy,
  });
  const { observations } = tallyDemocracy(records, { tallies, periods });
  const dataset = createDataset({ hierarchy, indicators, observations });
  return [...findings, ...check(dataset)].map(({ code }) => code);
}

const first = {
  id: 'm1',
  unit: 'xa',
  period: '2026-Q1',
  opening: 4,
  received: 12,
  successful: 5,
  failed: 1,
  pending: 10,
};
const second = {
  id: 'm2',
  unit: 'xa',
  period: '2026-Q2',
  opening: 10,
  received: 5,
  successful: 9,
  failed: 3,
  pending: 2,
  withdrawn: 1,
};

describe('records of mediation with cases carried over', () => {
  it('are counted into figures of which nothing is asked, in quarters and in the half-year', () => {
    expect(foundIn({ mediations: [first, second] })).toEqual([]);
  });

  it('are asked about where what is left does not go on into the next quarter', () => {
    const more = { ...second, opening: 12, pending: 4 };
    expect(foundIn({ mediations: [first, more] })).toContain('rules/relation-may-break');
  });

  it('are refused where what was at hand is not what became of it', () => {
    expect(foundIn({ mediations: [{ ...first, pending: 8 }] })).toEqual(
      expect.arrayContaining(['rules/parts-may-differ']),
    );
  });
});
