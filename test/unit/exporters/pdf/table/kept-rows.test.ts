import type { TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { keptRows, keptSpans, lastSpan } from '#inside/exporters/pdf';

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

it('keeps the title of a group with what follows, totals and the last row with the row before', () => {
  expect(spans('gddgdt')).toEqual([
    [0, 1],
    [3, 5],
  ]);
  expect(spans('dddtt')).toEqual([[2, 4]]);
  expect(spans('ggd')).toEqual([[0, 2]]);
  expect(spans('dtd')).toEqual([[1, 2]]);
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
  const [first, kept] = keptRows(body, [[1, 2]], { widths: [50, 60] });
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

it('takes the totals along with what follows, or the last two rows', () => {
  expect(lastSpan([[3, 5]], 6)).toEqual([3, 5]);
  expect(lastSpan([[0, 1]], 6)).toEqual([4, 5]);
  expect(lastSpan([], 2)).toBeUndefined();
  expect(lastSpan([[2, 4]], 6)).toBeUndefined();
});

it('leaves room below the last rows, without a line around it', () => {
  const [, kept] = keptRows([['a'], ['b'], ['c']], [[1, 2]], { widths: [50], room: 40 });
  expect(kept?.[0]).toMatchObject({
    margin: [-3.5, -2.5, -3.5, 37.5],
    border: [false, false, false, false],
  });
});
