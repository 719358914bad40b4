import { createHierarchy, DanvanError } from 'danvan';
import { readSituationNotes, selectNotes } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const { values: notes } = readSituationNotes(
  untyped(
    [
      ['n1', 'xa-a', 'religion', '2021-Q1'],
      ['n2', 'xa-b', 'religion', '2021-Q3'],
      ['n3', 'huyen', 'livelihood', '2021'],
      ['n4', 'tinh', 'religion', '2020'],
    ].map(([id, area, topic, period]) => ({ id, area, topic, period, learned: 'Ổn định' })),
  ),
);
const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'huyen', name: 'huyện', parent: 'tinh' },
  { id: 'xa-a', name: 'xã A', parent: 'huyen' },
  { id: 'xa-b', name: 'xã B', parent: 'huyen' },
]);
const ids = (selector: Parameters<typeof selectNotes>[1]) =>
  selectNotes(notes, selector).map(({ id }) => id);

describe('selectNotes', () => {
  it('gives all where nothing is asked for', () => {
    expect(ids({})).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  it('selects by area, and with a hierarchy by all below it', () => {
    expect(ids({ areas: ['huyen'] })).toEqual(['n3']);
    expect(ids({ areas: ['huyen'], hierarchy })).toEqual(['n1', 'n2', 'n3']);
    expect(ids({ areas: ['nowhere'], hierarchy })).toEqual([]);
    expect(ids({ areas: [] })).toEqual([]);
  });

  it('selects by topic and by the period that holds them wholly', () => {
    expect(ids({ topics: ['religion'] })).toEqual(['n1', 'n2', 'n4']);
    expect(ids({ period: '2021-H1' })).toEqual(['n1']);
    expect(ids({ period: '2020/2021', topics: ['religion'] })).toEqual(['n1', 'n2', 'n4']);
  });

  it('throws where the period asked for is none', () => {
    expect(() => ids({ period: '2021-Q5' })).toThrow(DanvanError);
  });
});
