import { createUnitRegister } from 'danvan';
import { readSuccessionRows } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const options = { trees: { from: 'a', to: 'b' }, date: '2025-07-01', basis: '1/NQ' };
const header = 'old_code,new_code,kind,detail';

describe('readSuccessionRows', () => {
  it('gives successions that a register takes', () => {
    const { values: successions, findings } = readSuccessionRows(
      `${header}\n1,1,whole,kept\n2,1,part,area\n2,2,part,population`,
      options,
    );
    const units = ['a/1', 'a/2', 'b/1', 'b/2'].map((id) => ({ id, name: id }));
    const register = createUnitRegister({ units, successions });
    expect([...findings, ...register.findings]).toEqual([]);
    expect(register.successions.map(({ kind, basis }) => [kind, basis])).toEqual([
      ['merged', '1/NQ'],
      ['split', '1/NQ'],
    ]);
  });

  it('reads columns under other names', () => {
    const columns = { old_code: 'Mã cũ', new_code: 'Mã mới', kind: 'Loại', detail: 'Chi tiết' };
    const row = { 'Mã cũ': '01', 'Mã mới': '01', Loại: 'whole', 'Chi tiết': null };
    const { values: successions } = readSuccessionRows([row], { ...options, columns });
    expect(successions).toMatchObject([{ kind: 'continued', from: ['a/01'], to: ['b/01'] }]);
  });

  it('misses a column', () => {
    const {
      values: successions,
      rejected,
      findings,
    } = readSuccessionRows('old_code,new_code,kind\n1,1,whole', options);
    expect(successions).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['text/missing-column', 'succession', 1],
    ]);
  });
});
