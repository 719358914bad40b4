import { createUnitRegister, hierarchyAt } from 'danvan';
import { amendUnits } from 'danvan/organization';
import { gsoTypes } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const header = 'effective,code,field,old,new,basis';
const units = [
  { id: 't/1', name: 'xã A', kind: 'commune' },
  { id: 't/2', name: 'xã B', kind: 'commune' },
];
const amend = (...rows: readonly string[]) =>
  amendUnits(units, [header, ...rows].join('\n'), { tree: 't', types: gsoTypes });

const namesAt = (at: string, ...rows: readonly string[]) => {
  const register = createUnitRegister({ units: amend(...rows).units });
  expect(register.findings).toEqual([]);
  return hierarchyAt(register, { at }).units.map(({ name, kind }) => [name.vi, kind]);
};

describe('amendUnits', () => {
  const rows = [
    '2030-01-01,1,name,A mới,A nữa,2/NQ',
    '2026-04-30,1,type,xa,phuong,1/NQ',
    '2028-01-01,1,name,A,A mới,1/NQ',
  ];

  it.each([
    ['2026-04-29', 'xã A', 'commune'],
    ['2026-04-30', 'phường A', 'ward'],
    ['2027-12-31', 'phường A', 'ward'],
    ['2028-01-01', 'phường A mới', 'ward'],
    ['2029-12-31', 'phường A mới', 'ward'],
    ['2030-01-01', 'phường A nữa', 'ward'],
  ])('gives the name of each day, whatever the order of the rows: %s', (day, name, kind) => {
    expect(namesAt(day, ...rows)).toEqual([
      [name, kind],
      ['xã B', 'commune'],
    ]);
  });

  it('tells the changes in the order of their days', () => {
    expect(amend(...rows).changes.map(({ date, basis }) => [date, basis])).toEqual([
      ['2026-04-30', '1/NQ'],
      ['2028-01-01', '1/NQ'],
      ['2030-01-01', '2/NQ'],
    ]);
  });

  it('takes a new type and a new name of one day', () => {
    const same = ['2026-04-30,1,type,xa,phuong,', '2026-04-30,1,name,A,C,'];
    expect(namesAt('2026-04-29', ...same)[0]).toEqual(['xã A', 'commune']);
    expect(namesAt('2026-04-30', ...same)[0]).toEqual(['phường C', 'ward']);
  });

  it('keeps rows that fit no unit aside, and takes the others', () => {
    const { changes, rejected, findings } = amend(
      '2026-04-30,9,type,xa,phuong,',
      '2026-04-30,1,type,phuong,xa,',
      '2026-04-30,2,type,xa,phuong,',
    );
    expect(changes.map(({ unit }) => unit)).toEqual(['t/2']);
    expect(rejected.map(({ row }) => row)).toEqual([2, 3]);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['organization/unknown-code', 'amendments', 2, 'code'],
      ['organization/old-value-differs', 'amendments', 3, 'old'],
    ]);
  });

  it('leaves the units that were given untouched', () => {
    const before = structuredClone(units);
    amend(...rows);
    expect(units).toEqual(before);
  });
});
