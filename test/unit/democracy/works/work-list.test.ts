import { describe, expect, it } from 'vitest';
import { readWorks } from '#inside/democracy';

const row = { id: 'w', unit: 'thon-1' };
// What clerks type in is not what a type allows.
const read = (rows: readonly unknown[]) => readWorks(rows as never);

describe('a list of works', () => {
  it('drops what says who somebody is, and keeps the rest', () => {
    const { values, findings } = read([
      { ...row, name: 'A', title: 'Nhà của bà Nguyễn Thị Hoa', note: '0912 345 678', count: 2 },
    ]);
    expect(values).toMatchObject([{ id: 'w', count: 2 }]);
    expect(JSON.stringify(values)).not.toMatch(/Hoa|0912/u);
    expect(findings.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['democracy/personal-field', 'name'],
      ['democracy/personal-text', 'title'],
      ['democracy/personal-text', 'note'],
    ]);
  });

  it.each([
    [null],
    ['đường'],
    [{ ...row, id: '' }],
    [{ ...row, count: -1 }],
    [{ ...row, roadKm: Number.NaN }],
    [{ ...row, totalMoney: { amount: null, qualifier: 'over' } }],
    [{ ...row, kind: 'house' }],
    [{ ...row, beneficiaries: { poor: 'nhiều' } }],
    [{ ...row, beneficiaries: [3] }],
    [{ ...row, from: '2026-02-02', to: '2026-02-01' }],
    [{ ...row, date: '2026-02-30' }],
    [{ ...row, villages: 3 }],
  ])('leaves out %j, and says why', (wrong) => {
    const { values, findings } = read([wrong, { ...row, id: 'x' }]);
    expect(values.map(({ id }) => id)).toEqual(['x']);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ path }) => path[0] === 'works' && path[1] === 0)).toBe(true);
  });
});
