import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { tableRows } from '#inside/exporters/plain-text';
import { sheetOf } from './support.js';

const tables = sampleReport.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const rowsOf = (ruled: boolean) => tables.flatMap((table) => tableRows(table, sheetOf(80), ruled));

describe('tableRows', () => {
  it('gives the head, the column codes and the body', () => {
    const texts = rowsOf(false).map(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toHaveLength(7);
    expect(texts[1]).toEqual(['Tiếp nhận', 'Hòa giải thành']);
    expect(texts[3]).toEqual(['A', 'B', '1', '2', '3=2/1', '4', '']);
    expect(texts[4]?.slice(2, 6)).toEqual(['4.325', '3.240', '74,9%', 'gần 58,5']);
  });

  it('draws a line over the first and the total row, over others when asked', () => {
    const ruled = (all: boolean) => rowsOf(all).map((row) => row.ruled);
    expect(ruled(false)).toEqual([true, true, true, true, true, false, true]);
    expect(ruled(true)).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('puts numbers on the right and other cells where their column says', () => {
    const aligns = rowsOf(false)[4]?.cells.map(({ align }) => align);
    expect(aligns).toEqual(['center', 'left', 'right', 'right', 'right', 'right', 'left']);
  });

  it('stops when the signal is aborted', () => {
    const sheet = { ...sheetOf(80), signal: { aborted: true } };
    expect(() => tables.map((table) => tableRows(table, sheet, false))).toThrow(
      expect.objectContaining({ code: 'ABORTED' }),
    );
  });
});
