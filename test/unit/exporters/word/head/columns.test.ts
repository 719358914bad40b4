import { describe, expect, it } from 'vitest';
import { columns, keptRow, keptWithNext, paragraphOf } from '#inside/exporters/word';
import { paragraphsOf } from '../support.js';

const one = paragraphOf('body', 'một');
const table = columns(
  [100, 200],
  [
    [[one], []],
    [[one], [one, one]],
  ],
);

describe('columns', () => {
  it('has no lines, keeps its rows whole, and something in each cell', () => {
    expect(table.hasLines).toBe(false);
    expect(table.rows.every(({ isWhole }) => isWhole)).toBe(true);
    expect(table.rows[0]?.cells.map(({ content }) => content.length)).toEqual([1, 1]);
  });
});

describe('keptWithNext', () => {
  it('keeps a paragraph, or the last row of a table', () => {
    expect(keptWithNext(one)).toEqual({ ...one, keepsWithNext: true });
    const kept = paragraphsOf([keptWithNext(table)]).map(({ keepsWithNext }) => keepsWithNext);
    expect(kept).toEqual([undefined, undefined, true, true, true]);
  });
});

describe('keptRow', () => {
  it('keeps every paragraph of it', () => {
    const row = keptRow({ cells: [{ content: [one] }, { content: [one] }] });
    expect(row.cells.every(({ content }) => content[0]?.keepsWithNext)).toBe(true);
  });
});
