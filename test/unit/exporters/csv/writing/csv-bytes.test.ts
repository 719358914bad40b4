import { expect, it } from 'vitest';
import { completeFormat, csvBytes } from '#inside/exporters/csv';

it('ends lines with CR and LF, and opens with a mark where asked', () => {
  expect([...csvBytes(['à', ''], completeFormat({}))]).toEqual([
    0xef, 0xbb, 0xbf, 0xc3, 0xa0, 13, 10, 13, 10,
  ]);
  expect([...csvBytes([], completeFormat({ byteOrderMark: false }))]).toEqual([]);
});
