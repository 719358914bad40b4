import { createHierarchy, createUnitRegister, describeFinding, hierarchyAt, vi } from 'danvan';
import { matchUnit, readUnitRows } from 'danvan/organization';
import { gsoTypes, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const header = 'code,name,type,level,parent';
const options = {
  tree: '2025',
  types: gsoTypes,
  levels: { 1: 'province', 2: 'commune' },
  file: 'units.csv',
};
const read = (...rows: readonly string[]) => readUnitRows([header, ...rows].join('\n'), options);
const wrong = (...rows: readonly string[]) =>
  read(...rows).findings.map(({ code, path }) => [code, ...path]);

describe('readUnitRows', () => {
  it('gives units that a register takes', () => {
    const { units, findings } = read('79,Hồ Chí Minh,thanh_pho_tw,1,', '26740,1,phuong,2,79');
    expect(findings).toEqual([]);
    expect(units).toEqual([
      {
        id: '2025/79',
        name: 'thành phố Hồ Chí Minh',
        shortName: 'Hồ Chí Minh',
        codes: ['79'],
        kind: 'central-city',
        level: 'province',
      },
      {
        id: '2025/26740',
        name: 'phường 1',
        shortName: '1',
        codes: ['26740'],
        kind: 'ward',
        level: 'commune',
        parent: '2025/79',
      },
    ]);
    const register = createUnitRegister({ units, kinds: unitKinds });
    expect(register.findings).toEqual([]);
    expect(hierarchyAt(register, { at: '2025-07-01' }).units).toHaveLength(2);
  });

  it('keeps the word of the list, by which a matcher without kinds finds the unit', () => {
    const { units } = read('25459,Gò Dầu,xa,2,', '25460,xã An,xa,2,');
    const plain = readUnitRows([{ code: '1', name: 'xã An', type: 'xa', parent: '' }], {
      tree: '2025',
      types: { xa: { kind: 'commune', level: 'commune' } },
    });
    expect(plain.units).toMatchObject([{ name: 'xã An', level: 'commune' }]);
    expect(plain.units[0]).not.toHaveProperty('shortName');
    const { units: found } = createHierarchy(units);
    expect(matchUnit(found, 'Gò Dầu').match?.id).toBe('2025/25459');
  });

  it('takes the level from the type where the row has none', () => {
    const { tree, types } = options;
    const rows = 'code,name,type,parent\n79,Hồ Chí Minh,thanh_pho_tw,\n26740,1,phuong,79';
    const { values: units, findings } = readUnitRows(rows, { tree, types });
    expect(findings).toEqual([]);
    expect(units.map(({ level }) => level)).toEqual(['province', 'commune']);
    expect(read('79,A,tinh,,').units[0]?.level).toBe('province');
    expect(wrong('79,A,tinh,9,')).not.toEqual([]);
    const silent = { tree, types: { xa: { kind: 'commune' } } };
    expect(readUnitRows(rows, silent).findings[0]?.code).toBe('text/missing-column');
  });

  it('hangs rows without a parent under the unit given, and marks whose codes they are', () => {
    const dated = { top: 'viet-nam', scheme: 'gso', validity: { from: '2025-07-01' } };
    const { values: units } = readUnitRows(`${header}\n01,Hà Nội,thanh_pho_tw,1,`, {
      ...options,
      ...dated,
    });
    expect(units).toMatchObject([
      {
        parent: 'viet-nam',
        codes: [{ code: '01', scheme: 'gso' }],
        validity: { from: '2025-07-01' },
      },
    ]);
  });

  it('lets the days of a row go before those of the list', () => {
    const text = `${header},from,to\n01,A,xa,2,,,2025-12-31\n02,B,xa,2,,,`;
    const { values: units } = readUnitRows(text, { ...options, validity: { from: '2025-07-01' } });
    expect(units.map(({ validity }) => validity)).toEqual([
      { from: '2025-07-01', to: '2025-12-31' },
      { from: '2025-07-01' },
    ]);
  });

  it('reads columns under other names', () => {
    const columns = { code: 'Mã', name: 'Tên', type: 'Loại', level: 'Cấp', parent: 'Mã cấp trên' };
    const row = { Mã: '01', Tên: 'A', Loại: 'xa', Cấp: 2, 'Mã cấp trên': '79' };
    const { values: units } = readUnitRows([row], { ...options, columns });
    expect(units).toMatchObject([{ id: '2025/01', name: 'xã A', parent: '2025/79' }]);
  });

  it('does not guess zeros that a number has lost', () => {
    const row = { code: 1, name: 'A', type: 'xa', level: 2, parent: null };
    const { values: units, rejected } = readUnitRows([row], options);
    expect(units).toEqual([]);
    expect(rejected).toEqual([{ row: 2, cells: [1, 'A', 'xa', 2, null] }]);
  });

  it.each([
    ['an empty code', ',A,xa,2,', 'shape/missing-field', 'code'],
    ['an empty name', '01,,xa,2,', 'shape/missing-field', 'name'],
    ['an unknown type', '01,A,lang,2,', 'shape/not-in-list', 'type'],
    ['a type that every object has', '01,A,constructor,2,', 'shape/not-in-list', 'type'],
    ['an unknown level', '01,A,xa,3,', 'shape/not-in-list', 'level'],
  ])('locates %s', (_, row, code, column) => {
    expect(wrong('00,O,xa,2,', row)).toEqual([[code, 'units.csv', 3, column]]);
    expect(read('00,O,xa,2,', row).rejected).toEqual([{ row: 3, cells: row.split(',') }]);
  });

  it('names everything that is wrong with a row', () => {
    expect(wrong(',,lang,9,').map(([code]) => code)).toEqual([
      'shape/missing-field',
      'shape/missing-field',
      'shape/not-in-list',
      'shape/not-in-list',
    ]);
  });

  it('takes the first of two rows with one code', () => {
    const { units, findings } = read('01,A,xa,2,', '01,B,xa,2,');
    expect(units.map(({ name }) => name)).toEqual(['xã A']);
    expect(findings.map((finding) => describeFinding(finding, vi))).toEqual([
      'units.csv, dòng 3, mã (code): mã “01” đã dùng cho đơn vị khác ở dòng 2; dòng này không được đọc.',
    ]);
  });

  it('leaves an unknown parent to those who take the units', () => {
    const { units, findings } = read('01,A,xa,2,99');
    expect(findings).toEqual([]);
    expect(createUnitRegister({ units }).findings.map(({ code }) => code)).toEqual([
      'organization/unknown-parent',
    ]);
  });
});
