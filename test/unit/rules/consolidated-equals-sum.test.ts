import { consolidatedEqualsSum } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';
import { found, place, type MixedRow } from '../../support/mixed.js';

const communes = [
  sent('xa-a', 'sessions', 40),
  sent('xa-b', 'sessions', 18),
  sent('phuong-c', 'sessions', 2),
];

const consolidated = (value: number) => sent('tinh', 'sessions', value, { scope: 'consolidated' });

describe('consolidatedEqualsSum', () => {
  it('passes a figure that is the sum', () => {
    expect(findingsOf(consolidatedEqualsSum, [...communes, consolidated(60)])).toEqual([]);
  });

  it('tells the sum and the difference', () => {
    expect(findingsOf(consolidatedEqualsSum, [...communes, consolidated(65)])).toMatchObject([
      {
        code: 'dataset/consolidated-differs',
        unit: 'tinh',
        params: { consolidated: 65, sum: 60, difference: 5, reported: 3, expected: 3 },
      },
    ]);
  });

  it('adds what the unit did itself', () => {
    const rows = [...communes, sent('tinh', 'sessions', 5), consolidated(65)];
    expect(findingsOf(consolidatedEqualsSum, rows)).toEqual([]);
  });

  it('waits until every unit is in', () => {
    const rows = [...communes.slice(0, 2), consolidated(65)];
    expect(findingsOf(consolidatedEqualsSum, rows)).toEqual([]);
  });

  it('tells of units that have sent more already', () => {
    expect(
      findingsOf(consolidatedEqualsSum, [...communes.slice(0, 2), consolidated(50)]),
    ).toMatchObject([{ params: { consolidated: 50, sum: 58, reported: 2, expected: 3 } }]);
  });
});

describe('consolidatedEqualsSum of what was sent otherwise', () => {
  const total = (value: number) => consolidated(value);
  const at = (rows: readonly ReturnType<typeof sent>[]) => findingsOf(consolidatedEqualsSum, rows);

  it('takes what units below sent on a line, or for all below them', () => {
    const onLine = sent('xa-a', 'sessions', 40, { line: 'front' });
    const forAll = sent('xa-a', 'sessions', 40, { scope: 'consolidated' });
    for (const first of [onLine, forAll]) {
      expect(at([first, ...communes.slice(1), total(60)])).toEqual([]);
      expect(at([first, ...communes.slice(1), total(61)])).toMatchObject([
        { params: { sum: 60, reported: 3 } },
      ]);
    }
  });

  it('takes no unit for in whose figure is missing or wrong', () => {
    for (const value of [null, -2]) {
      const rows = [...communes.slice(0, 2), sent('phuong-c', 'sessions', value)];
      expect(at([...rows, total(65)])).toEqual([]);
      expect(at([...rows, total(50)])).toMatchObject([{ params: { sum: 58, reported: 2 } }]);
    }
  });

  it('takes a nil for a figure, and holds a consolidated nil too', () => {
    const nil = sent('phuong-c', 'sessions', { state: 'nil' });
    expect(at([...communes.slice(0, 2), nil, total(60)])).toMatchObject([
      { params: { sum: 58, reported: 3, difference: 2 } },
    ]);
    const none = sent('tinh', 'sessions', { state: 'nil' }, { scope: 'consolidated' });
    expect(at([...communes, none])).toHaveLength(1);
    const missing = sent('tinh', 'sessions', null, { scope: 'consolidated' });
    expect(at([...communes, missing])).toEqual([]);
  });

  it('holds a figure against one unit that is in, and against none where none is', () => {
    expect(at([sent('xa-a', 'sessions', 40), total(30)])).toMatchObject([
      { params: { consolidated: 30, sum: 40, reported: 1, expected: 3 } },
    ]);
    expect(at([total(30)])).toEqual([]);
    expect(at([sent('tinh', 'sessions', 40), total(30)])).toEqual([]);
  });

  it('says nothing of figures that are not added over units, or of other days', () => {
    const persons = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'persons', 5));
    const all = { scope: 'consolidated' } as const;
    expect(at([...persons, sent('tinh', 'persons', 9, all)])).toEqual([]);
    expect(at([...communes, sent('tinh', 'sessions', 9, { ...all, period: '2026-Q2' })])).toEqual(
      [],
    );
  });
});

describe('consolidatedEqualsSum above units that have units below', () => {
  const units = [place('t'), place('h', 't'), place('x', 'h'), place('y', 'h')];
  const forAll = (unit: string, value: number, more = {}): MixedRow => [
    unit,
    '2025',
    value,
    { ...more, scope: 'consolidated' },
  ];
  const foundIn = (rows: readonly MixedRow[]) => found(consolidatedEqualsSum, rows, { units });

  it('takes what such a unit sent for all below rather than its own, in whatever order', () => {
    const rows: readonly MixedRow[] = [['h', '2025', 3], forAll('h', 20), forAll('t', 20)];
    for (const given of [rows, rows.toReversed()]) {
      expect(foundIn(given)).toEqual([]);
    }
  });

  it('takes the first of two that were sent for all below', () => {
    const rows = [forAll('h', 20, { line: 'L1' }), forAll('h', 9, { line: 'L2' }), forAll('t', 20)];
    expect(foundIn(rows)).toEqual([]);
  });

  it('takes the first of two that were sent on different lines', () => {
    const own: readonly MixedRow[] = [
      ['h', '2025', 20, { line: 'L1' }],
      ['h', '2025', 9, { line: 'L2' }],
    ];
    expect(foundIn([...own, forAll('t', 20)])).toEqual([]);
  });

  it('says nothing where the only unit below sent nothing', () => {
    expect(foundIn([forAll('t', 20)])).toEqual([]);
  });

  it('adds the own figure of the unit itself alone', () => {
    const rows: readonly MixedRow[] = [['t', '2025', 4], forAll('h', 20), forAll('t', 24)];
    for (const given of [rows, rows.toReversed()]) expect(foundIn(given)).toEqual([]);
    expect(
      foundIn([['h', '2025', 4], ['x', '2025', 6], ['y', '2025', 7], forAll('h', 17)]),
    ).toEqual([]);
  });

  it('says nothing of a unit with nobody below', () => {
    expect(foundIn([['x', '2025', 6], forAll('x', 17)])).toEqual([]);
  });
});

describe('consolidatedEqualsSum of reports of other lengths', () => {
  const all = { scope: 'consolidated' } as const;
  const months = (value: number, more: MixedRow[3] = {}): readonly MixedRow[] =>
    ['01', '02', '03'].flatMap((month) =>
      ['a', 'b'].map((unit): MixedRow => [unit, `2025-${month}`, value, more]),
    );
  const foundIn = (rows: readonly MixedRow[]) => found(consolidatedEqualsSum, rows);

  it('holds a quarter against the months of the units below', () => {
    expect(foundIn([['t', '2025-Q1', 300, all], ...months(50)])).toEqual([]);
    expect(foundIn([['t', '2025-Q1', 100, all], ...months(50)])).toMatchObject([
      { period: '2025-Q1', params: { consolidated: 100, sum: 300, reported: 2, expected: 2 } },
    ]);
  });

  it('holds a running total against what was sent in period', () => {
    const total: MixedRow = ['t', '2025-Q1', 100, { ...all, basis: 'cumulative' }];
    expect(foundIn([total, ...months(50)])).toMatchObject([{ params: { sum: 300 } }]);
  });

  it('holds a state against those of the same day', () => {
    const state = { indicator: 'x.s' } as const;
    const rows = (value: number): readonly MixedRow[] => [
      ['t', '2025-Q1', value, { ...all, ...state }],
      ...months(20, state),
    ];
    expect(foundIn(rows(40))).toEqual([]);
    expect(foundIn(rows(100))).toMatchObject([{ params: { consolidated: 100, sum: 40 } }]);
  });

  it('tells of a part that is more than the whole already', () => {
    const rows = (value: number): readonly MixedRow[] => [
      ['t', '2025-Q1', value, all],
      ['a', '2025-01', 50],
    ];
    expect(foundIn(rows(60))).toEqual([]);
    expect(foundIn(rows(20))).toMatchObject([{ params: { sum: 50, reported: 0 } }]);
  });

  it('hears those below a unit that sent nothing itself', () => {
    const units = [place('t'), place('h', 't'), place('x', 'h'), place('y', 'h')];
    const rows: readonly MixedRow[] = [
      ['t', '2025', 20, all],
      ['x', '2025', 6],
      ['y', '2025', 7],
    ];
    expect(found(consolidatedEqualsSum, rows, { units })).toMatchObject([
      { unit: 't', params: { consolidated: 20, sum: 13, reported: 1, expected: 1 } },
    ]);
  });
});
