import { expect, it } from 'vitest';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';

const row = { id: 'd', unit: 'x', content: 'road', result: 'passed' };

it('reads all lists at once, each below its name', () => {
  const { values: records, findings } = readDemocracyRecords({ decisions: [row, { id: 'e' }] });
  expect(records.decisions?.map(({ id }) => id)).toEqual(['d']);
  expect(findings.map(({ path }) => path.slice(0, 2))).toEqual([
    ['decisions', 1],
    ['decisions', 1],
  ]);
});

it('places what is wrong between lists at the row that was given, whatever was left out before', () => {
  const supervision = { unit: 'x', supervisor: 'front', board: 'b' };
  const noted = {
    unit: 'x',
    content: 'road',
    addressee: 'x',
    raisedIn: { list: 'boards', id: 'b' },
  };
  const { findings } = readDemocracyRecords({
    supervisions: [{ id: 1 }, { ...supervision, id: 's' }],
    recommendations: [{ id: 1 }, { id: 2 }, { ...noted, id: 'r' }],
  });
  const unknown = findings.filter(({ code }) => code === 'democracy/unknown-record');
  expect(unknown.map(({ path }) => path)).toEqual([
    ['supervisions', 1, 'board'],
    ['recommendations', 2, 'raisedIn', 'id'],
  ]);
});

it('refuses rows that are no lists by their names', () => {
  const rows: DemocracyRows = JSON.parse('null');
  expect(() => readDemocracyRecords(rows)).toThrow('rows');
});
