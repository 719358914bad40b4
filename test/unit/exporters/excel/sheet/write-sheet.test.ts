import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleTable } from '../../../../support/sample-document.js';
import { documentOf, lastSheet, readBack } from '../support.js';

describe('writeSheet', () => {
  it('fills the printable width of the page, a hair less so that it is not printed smaller', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    const widths = [1, 2, 3, 4, 5, 6, 7].map((at) => sheet.getColumn(at).width ?? 0);
    const points = widths.reduce((sum, width) => sum + width, 0) * 6;
    const { left, right } = sampleDocument.layout.page.landscapeMargins;
    const printable = ((297 - left - right) * 72) / 25.4;
    expect(points).toBeLessThan(printable - 3);
    expect(points).toBeGreaterThan(printable - 6);
  });

  it('opens each sheet of a draft with its mark', async () => {
    const { worksheets } = await readBack(sampleDocument);
    expect(worksheets.map((sheet) => sheet.getCell('A1').text)).toEqual([
      'DỰ THẢO – SỐ LIỆU MINH HỌA',
      'DỰ THẢO – SỐ LIỆU MINH HỌA',
    ]);
  });

  it('puts the mark above the first part of a table in parts, where the page holds it', async () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({
      key: `c${at}`,
      title: `Nội dung ${at}`,
      width: 1,
      align: 'left' as const,
    }));
    const text = 'công trình, dự án đầu tư trên địa bàn xã';
    const cells = Object.fromEntries(
      columns.map(({ key }) => [key, { kind: 'text' as const, text }]),
    );
    const rows: TableBlock['rows'] = [{ role: 'data', cells }];
    const sheet = await lastSheet(
      documentOf([{ kind: 'table', labels: ['c0'], columns, rows }], true),
    );
    const lastOf = (row: number) =>
      columns.findLastIndex((_, at) => sheet.getCell(row, at + 1).master.address === `A${row}`) + 1;
    expect(sheet.getCell('A1').text).toBe('DỰ THẢO – SỐ LIỆU MINH HỌA');
    expect(lastOf(1)).toBe(lastOf(2));
    expect(lastOf(1)).toBeLessThan(columns.length);
  });

  it('needs no draft mark', async () => {
    const { draftMark: _, ...final } = sampleDocument;
    const [sheet] = (await readBack(final)).worksheets;
    expect(sheet?.getCell('A1').text).toBe('TỈNH ỦY TÂY NINH');
    expect(sheet?.headerFooter.oddFooter ?? '').toBe('');
  });
});
