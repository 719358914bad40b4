import { expect, it } from 'vitest';
import { tableOfLines } from '#inside/text';

const lines = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => ({ row: at + 1, cells, isBroken: false }));

it('names cells by the header', () => {
  expect(tableOfLines(lines(['a', 'b'], ['1', '2']), 'u').rows).toEqual([
    { row: 2, cells: { a: '1', b: '2' } },
  ]);
});

it('names a column that stands twice once', () => {
  const { findings } = tableOfLines(lines(['a', 'a', 'a'], ['1', '2', '3']), 'u');
  expect(findings.map(({ params }) => params)).toEqual([{ column: 'a' }]);
});

it('takes no row under a header in an old encoding', () => {
  const { rows, rejected, findings } = tableOfLines(lines(['Hµ Néi'], ['1']), 'u');
  expect(rows).toEqual([]);
  expect(rejected).toEqual([{ row: 2, cells: ['1'] }]);
  expect(findings.map(({ code }) => code)).toEqual(['text/legacy-encoding']);
});

it('has each row with something in it among the rows or the rejected', () => {
  const { rows, rejected } = tableOfLines(lines(['a', 'b'], ['1', '2'], ['', ''], ['3']), 'u');
  expect(rows.map(({ row }) => row)).toEqual([2]);
  expect(rejected.map(({ row }) => row)).toEqual([4]);
});
