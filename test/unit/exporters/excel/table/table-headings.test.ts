import { describe, expect, it } from 'vitest';
import { sampleTable } from '../../../../support/sample-document.js';
import { documentOf, lastSheet } from '../support.js';

describe('the headings of a table', () => {
  it('are merged over their columns and down to the last row', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    const merges = sheet.model.merges;
    const rows = sheet.getColumn(1).values.findIndex((value) => value === 'STT');
    expect(merges).toContain(`A${rows}:A${rows + 1}`);
    expect(merges).toContain(`C${rows}:E${rows}`);
    expect(sheet.getCell(rows + 1, 4).text).toBe('Hòa giải\nthành');
  });

  it('repeat on every printed page, with the row of column codes', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    const rows = sheet.getColumn(1).values.findIndex((value) => value === 'STT');
    expect(sheet.pageSetup.printTitlesRow).toBe(`${rows}:${rows + 2}`);
    expect(sheet.getCell(rows + 2, 5).text).toBe('3=2/1');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: rows + 2 });
  });

  it('leave a row of column codes high enough for printed formulas', async () => {
    const code = '10=11+ 15+ 16+ 17 =18+ …+ 22 =23+ 26';
    const column = (key: string) => ({ key, title: key, width: 1, align: 'right' as const });
    const columns = Array.from({ length: 16 }, (_, at) => column(`c${at}`));
    const heightOf = async (index: Readonly<Record<string, string>>): Promise<number> => {
      const table = { kind: 'table', labels: [], columns, index, rows: [] } as const;
      const sheet = await lastSheet(documentOf([table], true));
      const row = sheet.getColumn(1).values.findIndex((value) => value === index['c0']);
      return sheet.getRow(row).height;
    };
    expect(await heightOf({ c0: code })).toBeGreaterThan(2.5 * (await heightOf({ c0: '1' })));
  });

  it('are high enough for a title of many lines', async () => {
    const title = 'Số lượt người tham dự tuyên truyền, vận động trên địa bàn toàn tỉnh';
    const columns = Array.from({ length: 12 }, (_, at) => ({
      key: `c${at}`,
      title,
      width: 1,
      align: 'right' as const,
    }));
    const table = { kind: 'table', labels: [], columns, rows: [] } as const;
    const sheet = await lastSheet(documentOf([table], true));
    const row = sheet
      .getColumn(1)
      .values.findIndex((value) => String(value).replaceAll(/[\u00a0\n]/g, ' ') === title);
    expect(sheet.getRow(row).height).toBeGreaterThan(6 * 12);
  });
});
