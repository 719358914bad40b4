import { expect, it } from 'vitest';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';

const row = { id: 'd', unit: 'x', content: 'road', result: 'passed' };

it('reads all lists at once, each below its name', () => {
  const { records, findings } = readDemocracyRecords({ decisions: [row, { id: 'e' }] });
  expect(records.decisions?.map(({ id }) => id)).toEqual(['d']);
  expect(findings.map(({ path }) => path.slice(0, 2))).toEqual([
    ['decisions', 1],
    ['decisions', 1],
  ]);
});

it('refuses rows that are no lists by their names', () => {
  const rows: DemocracyRows = JSON.parse('null');
  expect(() => readDemocracyRecords(rows)).toThrow('rows');
});
