import { describe, expect, it } from 'vitest';
import { sheetsOfJson } from '#inside/exporters/csv';

const rowsOf = (text: string) =>
  sheetsOfJson(text, 'A')?.sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, value }) => [row, column, value]),
  ]);

describe('sheetsOfJson', () => {
  it('reads rows with the names of their fields above them', () => {
    expect(rowsOf('[{ "xa": "An Bình", "so": 5 }, { "so": 0, "co": true, "xa": null }]')).toEqual([
      [
        'A',
        [
          [1, 1, 'xa'],
          [1, 2, 'so'],
          [1, 3, 'co'],
          [2, 1, 'An Bình'],
          [2, 2, 5],
          [3, 2, 0],
          [3, 3, true],
        ],
      ],
    ]);
  });

  it('reads rows without names, and several lists', () => {
    expect(rowsOf('{ "B": [["a", 1]], "C": [] }')).toEqual([
      [
        'B',
        [
          [1, 1, 'a'],
          [1, 2, 1],
        ],
      ],
      ['C', []],
    ]);
  });

  it('tells of values that are no single ones', () => {
    expect(sheetsOfJson('[{ "a": [1], "__proto__": 5 }]', 'A')).toMatchObject({
      findings: [{ code: 'files/nested-value', params: { field: 'a' }, path: ['A', 2] }],
    });
  });

  it.each(['a;b', '[1, 2]', '{ "a": 1 }', '{}', '[', '"a"', 'null'])(
    'leaves %s to others',
    (text) => {
      expect(sheetsOfJson(text, 'A')).toBeUndefined();
    },
  );
});
