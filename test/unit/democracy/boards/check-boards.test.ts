import { describe, expect, it } from 'vitest';
import { boardRuleSchema, readBoards, type BoardInput } from '#inside/democracy';
import { boardRules } from 'danvan/vietnam';

const inspection = { unit: 'xa-a', kind: 'people-inspection-board' } as const;
const investment = { unit: 'xa-a', kind: 'community-investment-board', project: 'cầu' } as const;
const found = (rows: readonly Omit<BoardInput, 'id'>[], rules = boardRules) =>
  readBoards(
    rows.map((row, at) => ({ id: `b${at}`, ...row })),
    { boardRules: rules },
  ).findings.map(({ code, path, params }) => [code, ...path, params['other']]);

describe('two boards at the same time', () => {
  it('are found for a commune, from the first day on which both are there', () => {
    const first = { ...inspection, from: '2023-08-01', to: '2025-08-01' };
    expect(found([first, { ...inspection, from: '2025-08-02' }])).toEqual([]);
    expect(found([first, { ...inspection, from: '2025-08-01' }])).toEqual([
      ['democracy/board-not-alone', 'boards', 1, 'unit', 'b0'],
    ]);
  });

  it('are found where the earlier has no last day, in whichever order they stand', () => {
    expect(
      found([
        { ...inspection, from: '2025-08-01' },
        { ...inspection, from: '2023-08-01' },
      ]),
    ).toEqual([['democracy/board-not-alone', 'boards', 0, 'unit', 'b1']]);
  });

  it('are each compared with the one before that stayed longest', () => {
    const rows = [
      { ...inspection, from: '2023-08-01', to: '2027-08-01' },
      { ...inspection, from: '2024-01-01', to: '2024-02-01' },
      { ...inspection, from: '2025-01-01', to: '2025-02-01' },
    ];
    expect(found(rows).map(([, , at, , other]) => [at, other])).toEqual([
      [1, 'b0'],
      [2, 'b0'],
    ]);
  });

  it('are found for a project, not for a commune with several', () => {
    const road = { ...investment, project: 'đường', from: '2024-01-01' };
    const bridge = { ...investment, from: '2024-01-01' };
    expect(found([road, bridge])).toEqual([]);
    expect(found([road, { ...road, from: '2024-06-01' }])).toEqual([
      ['democracy/board-not-alone', 'boards', 1, 'project', 'b0'],
    ]);
    expect(found([road, { ...road, unit: 'xa-b' }])).toEqual([]);
    const unnamed = { ...road, project: undefined };
    expect(found([unnamed, unnamed])).toEqual([]);
  });

  it('are no two where they are of other kinds, units or spheres, or before the law', () => {
    const board = { ...inspection, from: '2024-01-01' };
    expect(found([board, { ...board, unit: 'xa-b' }])).toEqual([]);
    expect(found([board, { ...board, sphere: 'agency' }])).toEqual([]);
    expect(found([board, { ...board, kind: 'community-investment-board' }])).toEqual([]);
    const old = { ...inspection, from: '2019-01-01' };
    expect(found([old, old]).filter(([code]) => code !== 'democracy/no-board-rule')).toEqual([]);
  });

  it('are counted twice where two records count the same day or period', () => {
    const count = { ...inspection, period: '2026-Q1' };
    expect(found([count, { ...count, period: '2026-Q2' }])).toEqual([]);
    expect(found([count, count])).toEqual([
      ['democracy/board-not-alone', 'boards', 1, 'unit', 'b0'],
    ]);
    expect(found([count, { ...inspection, from: '2024-01-01' }])).toEqual([]);
    expect(found([count, { ...count, boards: 98 }])).toEqual([]);
    expect(found([inspection, inspection])).toEqual([]);
  });

  it('have the place of their rows, whatever was left out before', () => {
    const board = { ...inspection, from: '2024-01-01' };
    const { findings } = readBoards(
      [
        { ...board, id: 'a' },
        { ...board, id: 'b', period: '2026-Q9' },
        { ...board, id: 'c' },
      ],
      { boardRules },
    );
    expect(findings.map(({ path }) => path)).toContainEqual(['boards', 2, 'unit']);
  });

  it('are noted where the row is not confirmed, and found once where two rows say so', () => {
    const rule = boardRuleSchema.parse({
      id: 'x',
      article: 'Điều x',
      confirmed: false,
      kinds: ['people-inspection-board'],
      onePer: 'unit',
    });
    const board = { ...inspection, from: '2024-01-01' };
    expect(found([board, board], [rule, { ...rule, id: 'y' }])).toEqual([
      ['democracy/board-perhaps-not-alone', 'boards', 1, 'unit', 'b0'],
    ]);
  });
});
