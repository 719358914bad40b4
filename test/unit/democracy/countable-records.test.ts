import { expect, it } from 'vitest';
import { countableRecords, readDemocracyRecords } from '#inside/democracy';

const row = { id: 'd', unit: 'x', content: 'road', result: 'passed' };

it('tells what can be counted of each record, and where it stands', () => {
  const { values: records } = readDemocracyRecords({ decisions: [row] });
  expect(countableRecords(records)).toMatchObject([
    { list: 'decisions', index: 0, record: { id: 'd' }, facts: { passed: true } },
  ]);
  expect(countableRecords({})).toEqual([]);
});
