import { describe, expect, it } from 'vitest';
import { checkGrid, checkSize, measureGrid } from '#inside/exporters/plain-text';
import { documentOf } from './support.js';

const prose = (text: string) => documentOf({ kind: 'paragraph', text });
const tooLarge = expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' });

describe('checkSize', () => {
  it('takes twenty million letters and no more', () => {
    expect(() => checkSize(prose('x'.repeat(20_000_000)), 100)).not.toThrow();
    expect(() => checkSize(prose('x'.repeat(20_000_001)), 100)).toThrow(/20000001 of at most/);
  });

  it('refuses very many lines, each of which may be filled up with blanks', () => {
    expect(() => checkSize(prose('\n'.repeat(100_001)), 1000)).toThrow(tooLarge);
    expect(() => checkSize(prose('\n'.repeat(100_001)), 100)).not.toThrow();
  });
});

describe('checkGrid', () => {
  it('counts the blanks beside a long text in a narrow column', () => {
    const long = { text: 'x'.repeat(20_000), align: 'left', columnSpan: 1, rowSpan: 1 } as const;
    const grid = measureGrid([{ ruled: true, cells: [{ ...long, column: 0 }] }], [1, 990]);
    const taken: number[] = [];
    checkGrid(grid, (amount) => void taken.push(amount));
    expect(taken).toEqual([998 * 20_002]);
  });
});
