import { aggregate, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const dataset = datasetOf([
  sent('xa-a', 'sessions', 5),
  sent('xa-b', 'sessions', 7),
  sent('phuong-c', 'sessions', 11),
]);
const groups = [
  { id: 'one', name: 'Cụm 1', units: ['xa-b', 'xa-a'] },
  { id: 'two', name: 'Cụm 2', units: ['xa-b', 'phuong-c', 'xa-b'] },
  { id: 'all', name: 'Cả tỉnh', units: ['xa-a', 'tinh'] },
  { id: 'past', name: 'Cụm cũ', units: ['xa-a'], to: '2026-09-29' },
  { id: 'new', name: 'Cụm mới', units: ['xa-a'], from: '2026-09-30' },
];
const ask = (more: Partial<Parameters<typeof aggregate>[1]> = {}) =>
  aggregate(dataset, { units: 'tinh', period: '2026-Q3', groups, ...more });

it('adds up groups that overlap, beside the tree, each unit once', () => {
  const table = ask();
  expect(table.groups.map(({ group, cells }) => [group.id, cells[0]?.amount])).toEqual([
    ['one', 12],
    ['two', 18],
    ['all', 23],
    ['new', 5],
  ]);
  expect(table.total[0]?.amount).toBe(23);
});

it('counts units of a group that the table does not hold', () => {
  const table = ask({ units: 'xa-a' });
  expect(table.groups.map(({ cells }) => cells[0]?.amount)).toEqual([12, 18, 23, 5]);
});

it('has coverage for each group', () => {
  const cells = ask({ indicators: ['x.teams'] }).groups[0]?.cells;
  expect(cells?.[0]?.coverage).toEqual({ reported: 0, partial: 0, expected: 2 });
});

it('refuses a unit that the tree does not hold', () => {
  const wrong = [{ id: 'g', name: 'Cụm', units: ['nowhere'] }];
  expect(() => ask({ groups: wrong }).groups).toThrow(expect.toSatisfy(isDanvanError));
});

it('has no groups where none were asked for', () => {
  expect(aggregate(dataset, { units: 'tinh', period: '2026-Q3' }).groups).toEqual([]);
});

it('keeps a copy of each group, so that the caller may go on with it', () => {
  const name = { vi: 'Cụm 1', en: 'Cluster 1' };
  const group = { id: 'one', name, units: ['xa-a'] };
  const [plain] = ask().groups;
  expect(plain?.group.name).toBe('Cụm 1');
  const kept = ask({ groups: [group] }).groups[0]?.group;
  expect(kept).toEqual(group);
  expect(kept?.name).not.toBe(name);
  expect([Object.isFrozen(name), Object.isFrozen(group.units)]).toEqual([false, false]);
});
