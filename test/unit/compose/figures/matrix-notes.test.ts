import { describe, expect, it } from 'vitest';
import { coverageOfTotals, matrixNotes } from '#inside/compose';
import { contextOf, figuresOf, tableOf } from '../../../support/review.js';

describe('coverageOfTotals', () => {
  it('is that of all columns, or none', () => {
    const sessions = figuresOf('sessions', [5, 7]);
    const both = { reported: 2, partial: 0, expected: 3 };
    expect(coverageOfTotals(tableOf(sessions))).toEqual(both);
    expect(coverageOfTotals(tableOf([...sessions, ...figuresOf('received', [1, 2])]))).toEqual(
      both,
    );
    expect(coverageOfTotals(tableOf([...sessions, ...figuresOf('received', [1])]))).toBeNull();
  });
});

describe('matrixNotes', () => {
  it('names the units that sent nothing', () => {
    const [note] = matrixNotes(contextOf(figuresOf('sessions', [5])));
    expect(note).toMatchObject({ label: 'Chưa có số liệu (2)', lines: ['xã B, phường C.'] });
  });

  it('tells of a column whose coverage is not that of the table', () => {
    const sent = [...figuresOf('sessions', [5, 7, 9]), ...figuresOf('received', [5])];
    expect(matrixNotes(contextOf(sent))).toMatchObject([
      { label: 'Ghi chú', lines: ['Cột 2: số liệu của 1/3 xã, phường.'] },
    ]);
  });

  it('tells the coverage of each column where they differ, those with the same together', () => {
    const sent = [
      ...figuresOf('sessions', [5, 7]),
      ...figuresOf('received', [5]),
      ...figuresOf('successful', [5]),
    ];
    expect(matrixNotes(contextOf(sent))).toMatchObject([
      { label: 'Chưa có số liệu (1)' },
      {
        label: 'Ghi chú',
        lines: ['Cột 1: số liệu của 2/3 xã, phường.', 'Cột 2-4: số liệu của 1/3 xã, phường.'],
      },
    ]);
  });

  it('is silent where all is in', () => {
    expect(matrixNotes(contextOf(figuresOf('sessions', [5, 7, 9])))).toEqual([]);
  });
});
