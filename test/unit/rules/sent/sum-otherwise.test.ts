import { consolidatedEqualsSum } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, place, type MixedRow } from '../../../support/mixed.js';

const all = { scope: 'consolidated' } as const;

it('lets what was sent for all below speak for a unit, else its first line', () => {
  const units = [place('t'), place('h', 't'), place('x', 'h')];
  const rows = (more: MixedRow): readonly MixedRow[] => [
    ['t', '2025-H1', 9, all],
    ['h', '2025-Q1', 3, { line: 'L2' }],
    ['h', '2025-Q2', 5],
    more,
  ];
  const heard = (more: MixedRow) => found(consolidatedEqualsSum, rows(more), { units })[0]?.params;
  expect(heard(['h', '2025-Q1', 7, { line: 'L1' }])).toMatchObject({ sum: 12, reported: 1 });
  expect(heard(['h', '2025-Q1', 8, { line: 'L1', ...all }])).toMatchObject({ sum: 13 });
});

it('adds what the unit itself did, in whatever reports', () => {
  const rows: readonly MixedRow[] = [
    ['t', '2025-H1', 9, all],
    ['t', '2025-Q1', 2],
    ['t', '2025-Q2', 2],
    ['a', '2025-H1', 3],
    ['b', '2025-Q1', 1],
    ['b', '2025-Q2', 1],
  ];
  expect(found(consolidatedEqualsSum, rows)).toEqual([]);
});

it('hears units thousands of levels below', () => {
  const deep = Array.from({ length: 3000 }, (_, at) =>
    place(`u${at}`, at === 0 ? undefined : `u${at - 1}`),
  );
  const rows: readonly MixedRow[] = [
    ['u0', '2025', 9, all],
    ['u2999', '2025', 8],
  ];
  expect(found(consolidatedEqualsSum, rows, { units: deep })).toMatchObject([
    { params: { consolidated: 9, sum: 8, reported: 1 } },
  ]);
});
