import { expect, it } from 'vitest';
import { type SuccessionColumn, readEdges } from '#inside/organization';
import { readList } from '#inside/text';

const read = (...rows: readonly string[]) =>
  readEdges(
    readList<SuccessionColumn>(['old_code,new_code,kind,detail', ...rows].join('\n'), {
      file: 's',
      required: ['old_code', 'new_code', 'kind', 'detail'],
    }),
    { from: 'a', to: 'b' },
  );

it('puts each code into its tree', () => {
  expect(read('1,1,whole,kept').values).toEqual([
    { from: 'a/1', to: 'b/1', isPart: false, detail: 'kept' },
  ]);
});

it('takes all rows of an old unit or none, for the rest would be another unit’s whole', () => {
  const { values, rejected, findings } = read('1,1,part,', '2,2,whole,', '1,3,part,kepd');
  expect(values.map(({ from }) => from)).toEqual(['a/2']);
  expect(rejected.map(({ row }) => row)).toEqual([2, 4]);
  expect(findings).toMatchObject([
    { code: 'organization/left-out-together', path: ['s', 2], params: { code: '1', row: 4 } },
    { code: 'shape/not-in-list', path: ['s', 4, 'detail'] },
  ]);
});

it('takes thousands of rows of one unit in no time', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `1,${at},part,`);
  expect(read(...rows).values).toHaveLength(20_000);
});
