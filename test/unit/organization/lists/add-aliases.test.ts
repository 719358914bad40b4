import { addAliases } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const units = [
  { id: 't/1', name: 'xã A', aliases: ['A cũ'] },
  { id: 't/2', name: 'xã B' },
];
const add = (...rows: readonly string[]) =>
  addAliases(units, ['code,alias', ...rows].join('\n'), { tree: 't' });

describe('addAliases', () => {
  it('adds names to those that are there, several to one unit', () => {
    expect(add('1,Á', '1,À').units).toEqual([
      { id: 't/1', name: 'xã A', aliases: ['A cũ', 'Á', 'À'] },
      { id: 't/2', name: 'xã B' },
    ]);
    expect(units[0]?.aliases).toEqual(['A cũ']);
  });

  it('locates names of nobody and rows without a name', () => {
    const { rejected, findings } = add('9,X', '1,', ',X');
    expect(rejected.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['organization/unknown-code', 'aliases', 2, 'code'],
      ['shape/missing-field', 'aliases', 3, 'alias'],
      ['shape/missing-field', 'aliases', 4, 'code'],
    ]);
  });
});
