import { describe, expect, it } from 'vitest';
import { columnsAt, edgesOf, snapEdges } from '#inside/exporters/excel';

describe('edgesOf', () => {
  it('adds up widths from the left', () => {
    expect(edgesOf([10, 20, 5])).toEqual([0, 10, 30, 35]);
    expect(edgesOf([])).toEqual([0]);
  });
});

describe('snapEdges', () => {
  it('gives a table its own columns where the edges are the same', () => {
    expect(snapEdges([0, 10, 30], [0, 10, 30])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  it('gives a column all the sheet columns up to the nearest edge', () => {
    expect(snapEdges([0, 29, 100], [0, 10, 30, 60, 100])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
  });

  it('gives each column at least one, and the last one the end', () => {
    expect(snapEdges([0, 1, 2, 100], [0, 50, 90, 100])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
  });
});

describe('columnsAt', () => {
  it('finds the columns nearest to a stretch, at least one', () => {
    expect(columnsAt([0, 10, 30, 60], 9, 31)).toEqual({ from: 2, to: 2 });
    expect(columnsAt([0, 10, 30, 60], 28, 29)).toEqual({ from: 3, to: 3 });
  });
});
