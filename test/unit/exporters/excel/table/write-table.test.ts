import type { ReportDocument } from 'danvan';
import { describe, expect, it } from 'vitest';
import { sampleTable } from '../../../../support/sample-document.js';
import { excel, writeTable } from '#inside/exporters/excel';
import { context, documentOf, textsOf, wordTable, writerOn } from '../support.js';

describe('writeTable', () => {
  it('writes caption, unit line, headings and rows', () => {
    const { writer, sheet } = writerOn([40, 80, 60, 60, 60, 80, 80]);
    const headings = writeTable(sampleTable, writer);
    expect(textsOf(sheet).slice(0, 3)).toEqual([
      'Kết quả theo xã, phường',
      'Đơn vị tính: vụ, tỷ đồng',
      'STT',
    ]);
    expect(headings).toEqual({ first: 3, last: 5, top: 2, end: 8 });
    expect(sheet.getCell('B6').value).toBe('Xã Hòa Bình');
    expect(sheet.getCell('C6').value).toBe(1325);
    expect(sheet.getCell('C8').border?.left?.style).toBe('thin');
  });

  it('keeps the last two rows of a table on one page', () => {
    const lastKept = (count: number) => {
      const { writer } = writerOn([40, 80, 60, 60, 60, 80, 80]);
      const rows = sampleTable.rows.slice(0, 1);
      const many = Array.from({ length: count }, () => rows).flat();
      writeTable({ ...sampleTable, rows: many }, writer);
      return writer.ledger.kept.at(-1);
    };
    expect(lastKept(9)).toEqual({ from: 13, to: 14 });
    expect(lastKept(1)).toEqual({ from: 1, to: 6 });
  });

  it('writes the headings of a table without rows', () => {
    const { writer, sheet } = writerOn([100]);
    expect(writeTable(wordTable([]), writer)).toEqual({ first: 1, last: 1, top: 1, end: 1 });
    expect(textsOf(sheet)).toEqual(['Chữ']);
  });

  it('tells of a table that is printed too small where no table is parted', async () => {
    const columns = Array.from({ length: 41 }, (_, at) => ({
      key: `c${at}`,
      title: 'Số vụ',
      width: 1,
      align: 'right' as const,
    }));
    const number = { kind: 'number', amount: 12_345, decimals: 0 } as const;
    const cells = Object.fromEntries(columns.map(({ key }) => [key, number]));
    const wide = { kind: 'table', labels: [], columns, rows: [{ role: 'data', cells }] } as const;
    const codesOf = async (document: ReportDocument) =>
      (await excel().render(document, context)).findings.map(({ code, params }) => [code, params]);
    const shrunk = ['export/table-shrunk', { size: expect.any(Number), columns: 41 }];
    expect(await codesOf(documentOf([wide]))).toEqual([shrunk]);
    expect(await codesOf(documentOf([wide, wide], true))).toEqual([shrunk, shrunk]);
    expect(await codesOf(documentOf([wide], true))).toMatchObject([['export/table-split', {}]]);
    expect(await codesOf(documentOf([wordTable(['a'])]))).toEqual([]);
  });
});
