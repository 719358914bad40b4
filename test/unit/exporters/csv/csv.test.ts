import { exportReport, vi, type ReportDocument } from 'danvan';
import type { TableBlock } from 'danvan/report';
import { csv, type CsvExportOptions } from 'danvan/csv';
import { sampleReport } from 'danvan/testing';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sampleDocument } from '../../../support/sample-document.js';

const context = { locale: vi, createdAt: '2020-07-07' };

const table: TableBlock = {
  kind: 'table',
  caption: 'Bảng 1',
  labels: ['unit'],
  columns: [
    { key: 'unit', title: 'Xã', width: 3, align: 'left' },
    {
      title: 'Số',
      columns: [
        { key: 'a', title: 'cuộc', width: 1, align: 'right' },
        { key: 'b', title: 'lượt', width: 1, align: 'right' },
      ],
    },
  ],
  index: { unit: 'A', a: '1', b: '2' },
  rows: [
    {
      role: 'data',
      cells: {
        unit: { kind: 'text', text: '=An Bình; "mới"' },
        a: { kind: 'number', amount: 1_327_453.25, decimals: 1 },
        b: { kind: 'number', amount: 134, decimals: 0, qualifier: 'nearly' },
      },
    },
    {
      role: 'total',
      cells: {
        unit: { kind: 'text', text: 'Tổng' },
        a: { kind: 'number', amount: -5, decimals: 0 },
        b: { kind: 'number', amount: 73.8, decimals: 1, suffix: '%' },
      },
    },
  ],
};

const document: ReportDocument = {
  ...sampleDocument,
  draftMark: 'DỰ THẢO',
  annexes: [],
  blocks: [{ kind: 'paragraph', text: 'Một.\nHai.' }, table],
};

const textOf = async (options: CsvExportOptions, report = document): Promise<string> => {
  const { bytes } = await exportReport(report, csv(options), context);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

const rows = (mark: string) => [
  ['Xã', 'Số – cuộc', 'Số – lượt'].join(mark),
  ['A', '1', '2'].join(mark),
];

describe('csv', () => {
  it('writes one table as data', async () => {
    expect(await textOf({ tables: 1 })).toBe(
      `\ufeff${[...rows(';'), `"'=An Bình; ""mới""";1327453,25;gần 134`, 'Tổng;-5;"73,8%"', ''].join('\r\n')}`,
    );
  });

  it('writes it for programs', async () => {
    const options = { tables: 1, delimiter: ',', decimalMark: '.', byteOrderMark: false } as const;
    expect(await textOf(options)).toBe(
      [...rows(','), `"'=An Bình; ""mới""",1327453.25,gần 134`, 'Tổng,-5,"73,8%"', ''].join('\r\n'),
    );
  });

  it('writes the whole report, its draft mark first', async () => {
    const lines = (await textOf({ byteOrderMark: false })).split('\r\n');
    expect(lines.slice(0, 7)).toEqual([
      'DỰ THẢO',
      '',
      'Một.',
      'Hai.',
      '',
      'Bảng 1',
      ...rows(';').slice(0, 1),
    ]);
  });

  it('writes each table as a file of a zip file', async () => {
    const report = { ...document, blocks: [table, { ...table, caption: 'a/b:c' }] };
    const { bytes, extension } = await exportReport(report, csv({ tables: 'each' }), context);
    const files = unzipSync(bytes);
    expect([extension, Object.keys(files)]).toEqual(['zip', ['01 Bảng 1.csv', '02 a b c.csv']]);
    expect(strFromU8(files['01 Bảng 1.csv'] ?? new Uint8Array())).toContain('1327453,25');
  });

  it('refuses a table that is not there, and options that are none', async () => {
    await expect(textOf({ tables: 2 })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    const wrong = JSON.parse(
      '[{ "tables": 0 }, { "tables": "all" }, { "delimiter": "|" }, { "decimalMark": ";" }, { "byteOrderMark": 1 }, null]',
    );
    for (const options of wrong) expect(errorOf(() => csv(options)).code).toBe('INVALID_ARGUMENT');
  });

  it('keeps every table of the sample report', async () => {
    expect((await textOf({}, sampleReport)).length).toBeGreaterThan(1000);
  });
});
