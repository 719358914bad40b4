import { isDanvanError } from 'danvan';
import type { Block, TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { sampleBlocks, sampleDocument, sampleTable } from '../../../../support/sample-document.js';
import { sheetGrid } from '#inside/exporters/excel';
import { wordTable } from '../support.js';

const gridOf = (...blocks: readonly Block[]) =>
  sheetGrid({ titleLines: [], orientation: 'portrait', blocks }, 468, sampleDocument);
const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);

describe('sheetGrid', () => {
  it('gives a table alone one column of the sheet for each of its own', () => {
    const { widths, spansOf } = gridOf(sampleTable);
    expect(widths).toHaveLength(7);
    expect(sum(widths)).toBeCloseTo(468);
    expect(spansOf(sampleTable).every(({ from, to }) => from === to)).toBe(true);
  });

  it('keeps two halves beside each other, also with a table of one column', () => {
    const table = wordTable(['Chữ']);
    const { widths, spansOf } = gridOf(...sampleBlocks.slice(0, 1), table);
    expect(widths.length).toBeGreaterThan(2);
    expect(spansOf(table)).toEqual([{ from: 1, to: widths.length }]);
  });

  it('has no column without a width where rules end at one place', () => {
    const signatures = sampleBlocks.filter(({ kind }) => kind === 'signatures');
    expect(signatures).toHaveLength(1);
    const { widths } = gridOf(...sampleBlocks.slice(0, 1), ...signatures, ...signatures);
    expect(widths.filter((width) => width < 0.75)).toEqual([]);
  });

  it('gives tables of different columns edges of their own', () => {
    const small: TableBlock = {
      ...wordTable([]),
      columns: [
        { key: 'a', title: 'A', width: 1, align: 'left' },
        { key: 'b', title: 'B', width: 1, align: 'left' },
      ],
    };
    const { widths, spansOf } = gridOf(sampleTable, small);
    const [left] = spansOf(small);
    expect(sum(widths.slice(0, left?.to))).toBeCloseTo(234, 0);
    expect(spansOf(sampleTable).at(-1)?.to).toBe(widths.length);
  });

  it('grows beyond the page where the figures need it', () => {
    const columns = Array.from({ length: 12 }, (_, at) => ({
      key: `c${at}`,
      title: '',
      width: 1,
      align: 'right' as const,
    }));
    const cells = Object.fromEntries(
      columns.map(({ key }) => [key, { kind: 'number', amount: 1e14, decimals: 0 } as const]),
    );
    const table = { ...wordTable([]), columns, rows: [{ role: 'data', cells } as const] };
    expect(sum(gridOf(table).widths)).toBeGreaterThan(700);
  });

  it('refuses more columns than a sheet holds', () => {
    const columns = Array.from({ length: 16_385 }, (_, at) => ({
      key: `c${at}`,
      title: '',
      width: 1,
      align: 'left' as const,
    }));
    expect(() => gridOf({ ...wordTable([]), columns })).toThrow(
      expect.toSatisfy((error) => isDanvanError(error) && error.code === 'DOCUMENT_TOO_LARGE'),
    );
  });
});
