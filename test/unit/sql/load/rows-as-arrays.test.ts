import { describe, expect, it } from 'vitest';
import { rowsAsArrays, star, written } from '#inside/sql';

const columns = star.dimension.columns;
const hostile = `x', 1); drop table a; --"\\{},NULL\0`;

describe('rows as arrays', () => {
  it('are one parameter a column, in which nothing of anybody ends a text', () => {
    const rows = [
      [1, 2, hostile, 'NULL'],
      [3, 4, '', 'hòa giải'],
    ];
    const { sql, params } = written(rowsAsArrays(rows, columns), 'postgres');
    expect(sql).toBe(
      'select * from unnest($1::text::integer[], $2::text::integer[], $3::text::text[], $4::text::text[])',
    );
    expect(params).toEqual([
      '{1,3}',
      '{2,4}',
      String.raw`{"x', 1); drop table a; --\"\\{},NULL",""}`,
      '{"NULL","hòa giải"}',
    ]);
  });

  it('hold null for what is missing', () => {
    const own = [['b', 'real']] as const;
    expect(written(rowsAsArrays([[0.1], [null]], own), 'postgres').params).toEqual(['{1e-1,null}']);
  });

  it('hold as many elements a column as there are rows, also where a row is short', () => {
    const own = [
      ['a', 'int'],
      ['b', 'text'],
    ] as const;
    const { params } = written(rowsAsArrays([[1, 'x'], [2]], own), 'postgres');
    expect(params).toEqual(['{1,2}', '{"x",null}']);
  });
});
