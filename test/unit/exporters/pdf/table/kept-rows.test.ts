import type { TableRow } from 'danvan';
import { expect, it } from 'vitest';
import { keptRows, keptSpans } from '#inside/exporters/pdf';

const rowsOf = (letters: string): readonly TableRow[] =>
  Array.from(letters, (letter) => ({
    role: letter === 'g' ? 'group' : letter === 't' ? 'total' : 'data',
    cells: {},
  }));
const spans = (letters: string, most = 100) =>
  keptSpans(
    rowsOf(letters),
    Array.from(letters, () => 10),
    most,
  );

it('keeps the title of a group with what follows, and totals with the row before', () => {
  expect(spans('gddgdt')).toEqual([
    [0, 1],
    [3, 5],
  ]);
  expect(spans('dddtt')).toEqual([[2, 4]]);
  expect(spans('ggd')).toEqual([[0, 2]]);
  expect(spans('dtd')).toEqual([]);
  expect(spans('g')).toEqual([]);
});

it('lets go of what is too high', () => {
  expect(spans('gd', 19)).toEqual([]);
});

it('puts rows that stay together into one that lies on the columns', () => {
  const body = [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ];
  const [first, kept] = keptRows(body, [[1, 2]], [50, 60]);
  expect(first).toEqual(['a', 'b']);
  expect(kept).toMatchObject([
    {
      colSpan: 2,
      table: { widths: [50, 60], body: body.slice(1) },
      margin: [-3.5, -2.5, -3.5, -2.5],
    },
    {},
  ]);
});
