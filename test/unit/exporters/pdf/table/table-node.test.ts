import type { TableBlock, TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { columnSizes, printedColumns, borderOf, tableNode } from '#inside/exporters/pdf';
import { fitColumns } from '#inside/report';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet, words } from '../support.js';

function placedOf(changes: Partial<TableBlock> = {}) {
  const table = { ...sampleTable, ...changes };
  const on = sheet();
  const columns = printedColumns(table, [], on);
  const widths = fitColumns(columnSizes(table, columns, on), on.page.printableWidth);
  const { node, opening = 0, height } = tableNode({ table, columns, widths, path: [] }, on);
  if (!('table' in node)) throw new Error('no table');
  return { ...node.table, opening, height };
}

const noted = (text: string): TableRow => ({
  role: 'data',
  cells: { note: { kind: 'text', text } },
});

describe('tableNode', () => {
  it('repeats all rows of the head, and keeps rows whole', () => {
    expect(placedOf()).toMatchObject({
      headerRows: 3,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
    });
  });

  it('fills the printable width exactly, with padding and lines', () => {
    const { widths } = placedOf();
    const sum = widths.reduce<number>((all, width) => all + Number(width), 0);
    expect(sum + borderOf(7)).toBeCloseTo(sheet().page.printableWidth, 6);
  });

  it('lets rows break where one is taller than the page, or pdfmake would lose it', () => {
    const table = placedOf({ rows: [noted('a'), noted(words(400).join(' '))] });
    expect(table.dontBreakRows).toBeUndefined();
    expect(table.headerRows).toBe(3);
  });

  it('does not repeat a head that takes more than half of a page', () => {
    const title = words(200).join(' ');
    const columns = sampleTable.columns.map((each) => ({ ...each, title }));
    const table = placedOf({ columns });
    expect([table.headerRows, table.dontBreakRows]).toEqual([undefined, undefined]);
  });

  it('asks what is kept with it for its head and first row', () => {
    const { opening, height } = placedOf();
    expect(opening).toBeGreaterThan(60);
    expect(height).toBeGreaterThan(opening);
  });

  it('has a head alone where there are no rows', () => {
    expect(placedOf({ rows: [] }).body).toHaveLength(3);
  });
});
