import { createHierarchy } from 'danvan';
import { expect, it } from 'vitest';
import { readSuccessions } from '#inside/organization';

const { byId } = createHierarchy(['a', 'b', 'c'].map((id) => ({ id, name: id })));
const read = (row: unknown) => readSuccessions([row], byId);
const split = { kind: 'split', date: '2025-07-01', from: ['a'], to: ['b', 'c'] };
const share = (to: string, population: number) => ({ from: 'a', to, of: { population } });

it('reads ends, beginnings and changes between any numbers of units', () => {
  for (const row of [
    split,
    { kind: 'dissolved', date: '2025-07-01', from: ['a'] },
    { kind: 'established', date: '2025-07-01', to: ['a'], basis: '1660/NQ-UBTVQH15' },
    { ...split, shares: [share('b', 0.1), share('c', 0.9)] },
  ]) {
    expect(read(row)).toMatchObject({ successions: [row], findings: [] });
  }
});

it('leaves out a succession of units that are not there, and says which', () => {
  const { successions, findings } = read({ ...split, to: ['b', 'd'] });
  expect(successions).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'organization/unknown-unit', path: ['successions', 0, 'to', 1], unit: 'd' },
  ]);
});

it('refuses a share of units that the succession does not name', () => {
  const { findings } = read({ ...split, to: ['b'], shares: [share('c', 0.5)] });
  expect(findings).toMatchObject([{ path: ['successions', 0, 'shares', 0, 'to'], unit: 'c' }]);
});

it('refuses shares that add up to more than the whole, by what they divide', () => {
  const { successions, findings } = read({ ...split, shares: [share('b', 0.7), share('c', 0.4)] });
  expect(successions).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'organization/shares-above-whole', unit: 'a', params: { measure: 'population' } },
  ]);
});

it.each([
  { ...split, date: '2025-02-31' },
  { ...split, kind: 'vanished' },
  { ...split, shares: [share('b', 1.5)] },
  'split',
])('names the row %j, which is no succession', (row) => {
  const { successions, findings } = read(row);
  expect(successions).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});
