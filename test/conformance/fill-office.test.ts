import { exportReport, vi, type ReportDocument } from 'danvan';
import { exportFinding, type SheetData } from 'danvan/exporter';
import { annotateWorkbook, fillTemplate, readSheets, writeSheets } from 'danvan/excel';
import { fillDocument, word } from 'danvan/word';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { workInOffice } from '../support/office-macro.js';
import { convertFile } from '../support/print-workbook.js';
import { pythonReads } from '../support/python-docx.js';
import { needsPythonDocx, needsTool } from '../support/tools.js';
import { sampleDocument } from '../support/sample-document.js';
import { blankForm } from '../unit/exporters/excel/writing/support.js';
import { changedParts } from '../unit/exporters/excel/patching/support.js';

const office = needsTool('soffice', 'blank forms that LibreOffice fills');
const docx = needsPythonDocx('filled Word files');
const context = { locale: vi, createdAt: '2026-07-01' };

const write = async (sheets: readonly SheetData[]) => (await writeSheets(sheets, context)).bytes;

async function valueIn(bytes: Uint8Array, address: string): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own, which no Uint8Array fits.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0]?.getCell(address).value;
}

const fill = `
  sheet = doc.Sheets.getByIndex(0)
  Print #1, "protected " & sheet.isProtected()
  For Each address In Array("A1", "A5", "B5", "B7", "B8")
    Print #1, address & " locked " & sheet.getCellRangeByName(address).CellProtection.IsLocked
  Next
  whole = sheet.getCellRangeByName("B5").Validation
  Print #1, whole.Type = com.sun.star.sheet.ValidationType.WHOLE
  Print #1, whole.InputMessage & " / " & whole.ErrorMessage
  Print #1, "asks " & (whole.ErrorAlertStyle = com.sun.star.sheet.ValidationAlertStyle.WARNING)
  choice = sheet.getCellRangeByName("B7").Validation
  Print #1, choice.Type = com.sun.star.sheet.ValidationType.LIST
  Print #1, choice.getFormula1()
  Print #1, "mark visible " & doc.Sheets.getByIndex(1).IsVisible
  sheet.getCellRangeByName("B5").Value = 12
  sheet.getCellRangeByName("B6").Value = 8
  sheet.getCellRangeByName("B7").String = "Đạt"
  Print #1, "total " & sheet.getCellRangeByName("B8").Value
`;

describe('a blank form in LibreOffice', () => {
  office.it(
    'is locked but for inputs, offers its lists, says its messages, and adds up',
    async () => {
      const { told, saved } = workInOffice(await write(blankForm), fill);
      expect(told).toEqual([
        'protected True',
        'A1 locked True',
        'A5 locked True',
        'B5 locked False',
        'B7 locked False',
        'B8 locked True',
        'True',
        `Ghi số cuộc. / ${vi.labels.sheetWhole}`,
        'asks True',
        'True',
        '"Đạt";"Chưa đạt"',
        'mark visible False',
        'total 20',
      ]);
      const { sheets, findings } = await readSheets(saved);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const filled = sheets[0]?.cells.filter(({ column, row }) => column === 2 && row >= 5);
      expect(filled?.map(({ value }) => value)).toEqual([12, 8, 'Đạt', 20]);
      expect(sheets[1]).toMatchObject({
        name: 'danvan',
        hidden: true,
        cells: [{ value: 'minh-hoa 1' }],
      });
    },
  );
});

describe('a workbook that was filled in or annotated', () => {
  office.it('is worked out anew by LibreOffice, on other sheets too', async () => {
    const sum: SheetData = {
      name: 'Tổng hợp',
      cells: [{ row: 1, column: 1, value: 3, formula: "'Biểu 01'!B8*2" }],
    };
    const bytes = await write([sum, ...blankForm]);
    const mapping = { a: { sheet: 'Biểu 01', address: 'B5' } };
    const filled = fillTemplate(bytes, { a: 12 }, mapping);
    expect(filled.findings).toEqual([]);
    const saved = convertFile(filled.bytes, 'xlsx', 'csv');
    // B5 + B6 = 12 + 3, twice.
    expect(new TextDecoder().decode(saved).trim()).toBe('30');
  });

  office.it('keeps its comments and colours in LibreOffice', async () => {
    const cell = { sheet: 'Biểu 01', address: 'B5' };
    const finding = exportFinding('export/number-as-text', { number: '8 cuộc' }, { cell });
    const { bytes, notPlaced } = annotateWorkbook(await write(blankForm), [finding], {
      locale: vi,
    });
    expect(notPlaced).toEqual([]);
    const { told } = workInOffice(
      bytes,
      `
  sheet = doc.Sheets.getByIndex(0)
  Print #1, sheet.Annotations.Count
  Print #1, Hex(sheet.getCellRangeByName("B5").CellBackColor)
  Print #1, sheet.getCellRangeByName("B5").CellProtection.IsLocked
  For Each note In sheet.Annotations
    Print #1, sheet.getCellByPosition(note.Position.Column, note.Position.Row).AbsoluteName & Len(note.String)
  Next
`,
    );
    expect(told.slice(0, 3)).toEqual(['2', 'FFEB9C', 'False']);
    expect(told.slice(3).join()).toMatch(/\$B\$5\d{2,}/);
  });

  it('is read by exceljs as it was written', async () => {
    const bytes = await write(blankForm);
    const { bytes: filled } = fillTemplate(
      bytes,
      { a: 7 },
      { a: { sheet: 'Biểu 01', address: 'B6' } },
    );
    expect(await valueIn(filled, 'B6')).toBe(7);
    expect(changedParts(bytes, filled).toSorted()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});

const cellOf = (text: string) => ({ kind: 'text', text }) as const;

/** A template as an office has it: written by a word processor, here by our own exporter. */
const template: ReportDocument = {
  ...sampleDocument,
  annexes: [],
  blocks: [
    { kind: 'paragraph', text: 'Kính gửi: {{ten_don_vi}}' },
    {
      kind: 'table',
      labels: [],
      columns: [
        { key: 'unit', title: 'Xã', width: 2, align: 'left' },
        { key: 'count', title: 'Số', width: 1, align: 'left' },
      ],
      rows: [
        { role: 'data', cells: { unit: cellOf('{{#xa}}{{ten}}'), count: cellOf('{{so}}{{/xa}}') } },
        { role: 'total', cells: { unit: cellOf('Tổng'), count: cellOf('{{tong}}') } },
      ],
    },
  ],
};

docx.it('reads a filled Word file: places and repeated rows', async () => {
  const given = await exportReport(template, word(), context);
  const xa = [
    { ten: 'Xã An Bình', so: 90 },
    { ten: 'Xã Gò Dầu', so: 1_144 },
  ];
  const values = { ten_don_vi: 'UBND & bạn', tong: 1_234, xa };
  const { bytes, findings } = fillDocument(given.bytes, values);
  expect(findings).toEqual([]);
  expect(changedParts(given.bytes, bytes)).toEqual(['word/document.xml']);
  const texts = pythonReads(bytes).texts.map(({ text }) => text);
  const first = texts.indexOf('Xã');
  expect(texts.slice(first, first + 8)).toEqual([
    'Xã',
    'Số',
    'Xã An Bình',
    '90',
    'Xã Gò Dầu',
    '1.144',
    'Tổng',
    '1.234',
  ]);
  expect(texts.join()).toContain('Kính gửi: UBND & bạn');
});
