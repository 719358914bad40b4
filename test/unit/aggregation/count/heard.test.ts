import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { coverageOf, isWhole } from '#inside/aggregation';
import { countFor, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { treeOf } from '../../../support/spans.js';

it('counts units by how far they have sent, and names them', () => {
  const heard = new Map([
    [1, 'reported'],
    [2, 'silent'],
    [3, 'withheld'],
    [4, 'excused'],
    [5, 'reported'],
  ] as const);
  expect(coverageOf(treeOf([-1, 0, 0, 0, 0, 0]), heard)).toEqual({
    coverage: { reported: 2, partial: 1, expected: 4 },
    silent: ['u2'],
    partial: [{ unit: 'u3', reason: 'withheld' }],
  });
});

const whole = (observations: readonly ObservationInput[], asked: Asked = {}): boolean => {
  const count = countFor(observations, asked);
  return isWhole(count.question, count.heard, count);
};

const each = (indicator: string, period = '2026-Q3') =>
  ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, indicator, 1, { period }));
const consolidated = (indicator: string, period = '2026-Q3') =>
  sent('tinh', indicator, 9, { scope: 'consolidated', period });

describe('isWhole', () => {
  it('is true when every unit has sent all it owes, or owes nothing', () => {
    expect(whole(each('sessions'))).toBe(true);
    expect(whole(each('sessions').slice(1))).toBe(false);
    const excused = sent('xa-a', 'sessions', { state: 'not-applicable' });
    expect(whole([excused, ...each('sessions').slice(1)])).toBe(true);
  });

  it('is true under a consolidated figure that covers all days', () => {
    expect(whole([consolidated('sessions')])).toBe(true);
    expect(whole([consolidated('sessions', '2026-07')])).toBe(false);
    const months = ['2026-07', '2026-08', '2026-09'].map((month) =>
      consolidated('sessions', month),
    );
    expect(whole(months)).toBe(true);
    expect(whole(months.slice(1))).toBe(false);
  });

  it('adds days under a consolidated figure to those that a unit sent itself', () => {
    const rows = [
      consolidated('sessions', '2026-07'),
      ...each('sessions', '2026-08'),
      ...each('sessions', '2026-09'),
    ];
    expect(whole(rows)).toBe(true);
    expect(whole(rows.slice(0, -1))).toBe(false);
  });

  it('asks a state for the last day', () => {
    const asked = { indicator: 'teams' };
    expect(whole([consolidated('teams', '2026-09')], asked)).toBe(true);
    expect(whole([consolidated('teams', '2026-08')], asked)).toBe(false);
  });

  it('takes no figure of one unit for another', () => {
    expect(whole([sent('xa-a', 'sessions', 1), sent('tinh', 'sessions', 1)])).toBe(false);
  });
});

it('takes no consolidated figure of one branch for another', () => {
  const units = [
    { id: 'tinh', name: 'tỉnh' },
    ...['a', 'b', 'c'].flatMap((id) => [
      { id: `huyen-${id}`, name: `huyện ${id}`, parent: 'tinh' },
      { id: `xa-${id}`, name: `xã ${id}`, parent: `huyen-${id}` },
    ]),
  ];
  const branch = (id: string) => sent(`huyen-${id}`, 'sessions', 9, { scope: 'consolidated' });
  expect(whole(['a', 'b', 'c'].map(branch), { units })).toBe(true);
  expect(whole(['a', 'b'].map(branch), { units })).toBe(false);
  expect(whole(['b', 'c'].map(branch), { units })).toBe(false);
});
